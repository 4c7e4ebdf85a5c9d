package org.alignmentaudit.cli.catalogue;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Markdown, written piece by piece; whatever comes in shows as text. */
final class MarkdownText {

    private final StringBuilder text = new StringBuilder();

    MarkdownText heading(int level, String words) {
        text.append(text.isEmpty() ? "" : "\n")
                .append("#".repeat(level))
                .append(' ')
                .append(escaped(words))
                .append('\n');
        return this;
    }

    /** A paragraph; nothing where there are no words. */
    MarkdownText paragraph(String words) {
        return raw(words.isBlank() ? "" : escaped(words));
    }

    /** A paragraph with a label in front; nothing where there are no words. */
    MarkdownText labelled(String label, String words) {
        return raw(words.isBlank() ? "" : "**" + label + ".** " + escaped(words));
    }

    /** A paragraph that is Markdown itself. */
    MarkdownText raw(String markdown) {
        if (!markdown.isBlank()) {
            text.append('\n').append(markdown).append('\n');
        }
        return this;
    }

    /** A block of code in this language. */
    MarkdownText code(String language, String code) {
        text.append("\n```").append(language).append('\n').append(code.strip()).append("\n```\n");
        return this;
    }

    /** The first row of a table. */
    MarkdownText columns(String... names) {
        text.append('\n');
        row(names);
        text.append("|---".repeat(names.length)).append("|\n");
        return this;
    }

    /** A further row; the cells are text. */
    MarkdownText row(String... cells) {
        return rawRow(Arrays.stream(cells).map(MarkdownText::escaped).toArray(String[]::new));
    }

    /** A further row; the cells are Markdown. */
    MarkdownText rawRow(String... cells) {
        text.append(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n")));
        return this;
    }

    /** Words as code; nothing where there are none. */
    static String name(String words) {
        return words.isEmpty() ? "" : "`" + words.replace("|", "\\|") + "`";
    }

    /** Words with everything that Markdown would read as more than words made plain. */
    static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("`", "\\`")
                .replace("[", "\\[")
                .replaceAll("\\s+", " ");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
