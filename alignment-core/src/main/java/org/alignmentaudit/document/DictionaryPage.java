package org.alignmentaudit.document;

/** The data dictionary as a page to read: every element, table and field with its meaning, and the rules of documents. */
public final class DictionaryPage {

    /** Name of the page beside this class. */
    static final String RESOURCE = "DICTIONARY.md";

    private DictionaryPage() {}

    /** The page in Markdown, as GitHub shows it, in lines that end with a line feed. */
    public static String markdown() {
        return LibraryText.of(RESOURCE);
    }
}
