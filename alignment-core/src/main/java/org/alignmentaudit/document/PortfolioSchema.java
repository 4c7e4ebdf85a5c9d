package org.alignmentaudit.document;

/**
 * The JSON Schema (2020-12) of the portfolio document, for editors and for whoever writes an export. It is derived from the
 * data dictionary.
 *
 * <p>What {@link JsonPortfolio} reads is valid against it. The other way round does not hold:
 * references, keys of rows, one date against another and the size of numbers are beyond a schema, and are checked when the
 * document is read.
 */
public final class PortfolioSchema {

    /** Name of the schema beside this class. */
    static final String RESOURCE = "alignment-portfolio-1.schema.json";

    private PortfolioSchema() {}

    /** The schema as JSON, in lines that end with a line feed. Needs no library. */
    public static String json() {
        return LibraryText.of(RESOURCE);
    }
}
