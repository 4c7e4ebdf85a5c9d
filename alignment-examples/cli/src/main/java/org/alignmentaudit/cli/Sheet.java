package org.alignmentaudit.cli;

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
            wrap(start + " ".repeat(Math.max(2, INDENT + LABEL - start.length())), words, INDENT + LABEL);
        }
    }

    private void wrap(String start, String words, int indent) {
        StringBuilder line = new StringBuilder(start);
        boolean fresh = true;
        for (String word : words.strip().split("\\s+")) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        line(line.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
