package org.alignmentaudit.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces; a word longer than a line is broken where the line ends. */
final class Wrapped {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrapped(int width) {
        this.width = width;
    }

    /** The lines, none of them longer than width, counted in code points. */
    static List<String> lines(String text, int width) {
        Wrapped wrapped = new Wrapped(width);
        for (String word : text.split(" ")) {
            if (!word.isEmpty()) {
                wrapped.add(word);
            }
        }
        wrapped.end();
        return wrapped.lines;
    }

    private void add(String word) {
        int length = word.codePointCount(0, word.length());
        if (used > 0 && used + 1 + length > width) {
            end();
        }
        int start = 0;
        while (length > width) {
            int stop = word.offsetByCodePoints(start, width);
            lines.add(word.substring(start, stop));
            start = stop;
            length -= width;
        }
        line.append(used > 0 ? " " : "").append(word, start, word.length());
        used += (used > 0 ? 1 : 0) + length;
    }

    private void end() {
        if (used > 0) {
            lines.add(line.toString());
            line.setLength(0);
            used = 0;
        }
    }
}
