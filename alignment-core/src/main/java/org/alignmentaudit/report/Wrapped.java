package org.alignmentaudit.report;

import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.internal.text.Columns;

/** Breaks text into lines at spaces; a word longer than a line is broken where the line ends. */
final class Wrapped {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrapped(int width) {
        this.width = width;
    }

    /** The lines, none of them wider than so many columns. */
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
        int columns = Columns.of(word);
        if (used > 0 && used + 1 + columns > width) {
            end();
        }
        int start = 0;
        while (columns > width) {
            int stop = Math.max(Columns.end(word, start, width), word.offsetByCodePoints(start, 1));
            String part = word.substring(start, stop);
            lines.add(part);
            start = stop;
            columns -= Columns.of(part);
        }
        line.append(used > 0 ? " " : "").append(word, start, word.length());
        used += (used > 0 ? 1 : 0) + columns;
    }

    private void end() {
        if (used > 0) {
            lines.add(line.toString());
            line.setLength(0);
            used = 0;
        }
    }
}
