package org.alignmentaudit.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Lays out Markdown. Everything that comes in is escaped here. */
final class MarkdownPage {

    private final Writer out;

    MarkdownPage(Writer out) {
        this.out = out;
    }

    void title(String text) throws IOException {
        out.write("# " + Markdown.inline(text) + "\n");
    }

    void heading(int level, String text) throws IOException {
        out.write("\n" + "#".repeat(level) + " " + Markdown.inline(text) + "\n");
    }

    void paragraph(String text) throws IOException {
        out.write("\n" + Markdown.block(text) + "\n");
    }

    /** A paragraph that stands out. */
    void warning(String text) throws IOException {
        out.write("\n> **" + Markdown.inline(text) + "**\n");
    }

    /** The name of what follows. */
    void caption(String text) throws IOException {
        out.write("\n**" + Markdown.inline(text) + "**\n");
    }

    /** Separates what comes before from the list that follows. */
    void list() throws IOException {
        out.write("\n");
    }

    /** An item of a list. */
    void item(String label, String text) throws IOException {
        out.write(("- **" + Markdown.inline(label) + "** " + Markdown.inline(text)).stripTrailing() + "\n");
    }

    /** The first row of a table. */
    void columns(List<String> names) throws IOException {
        out.write("\n");
        row(names);
        out.write("|---".repeat(names.size()) + "|\n");
    }

    /** A further row of a table. */
    void row(List<String> cells) throws IOException {
        for (String cell : cells) {
            out.write("| " + Markdown.inline(cell) + " ");
        }
        out.write("|\n");
    }

    void flush() throws IOException {
        out.flush();
    }
}
