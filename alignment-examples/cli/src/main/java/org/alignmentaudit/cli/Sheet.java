package org.alignmentaudit.cli;

import org.alignmentaudit.internal.text.Columns;

/** Text with headings, paragraphs and entries, wrapped to the width of a terminal. */
final class Sheet {

    private static final int WIDTH = 100;
    private static final int INDENT = 2;
    private static final int LABEL = 20;

    private final StringBuilder text = new StringBuilder();

    void space() {
        text.append('\n');
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    void paragraph(String words) {
        wrap("", words, 0);
    }

    /** A label with what belongs to it, aligned with the entries around it; nothing where that is empty. */
    void entry(String label, String words) {
        if (!words.isEmpty()) {
            String start = " ".repeat(INDENT) + label;
            wrap(start + " ".repeat(Math.max(2, INDENT + LABEL - Columns.of(start))), words, INDENT + LABEL);
        }
    }

    private void wrap(String start, String words, int indent) {
        StringBuilder line = new StringBuilder(start);
        int used = Columns.of(start);
        boolean fresh = true;
        for (String word : words.strip().split("\\s+")) {
            int columns = Columns.of(word);
            if (!fresh && used + 1 + columns > WIDTH) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                used = indent;
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            used += (fresh ? 0 : 1) + columns;
            fresh = false;
        }
        line(line.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
