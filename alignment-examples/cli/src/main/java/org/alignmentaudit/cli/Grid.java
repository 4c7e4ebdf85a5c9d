package org.alignmentaudit.cli;

import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.internal.text.Columns;

/** A table on a terminal; a cell may have several lines. */
final class Grid {

    private static final String GAP = "  ";

    private final List<List<List<String>>> rows = new ArrayList<>();

    /** Adds a row; all rows have as many cells. */
    void row(List<List<String>> cells) {
        rows.add(cells);
    }

    /** Number of rows. */
    int size() {
        return rows.size();
    }

    private int width(int column) {
        return rows.stream()
                .flatMap(row -> row.get(column).stream())
                .mapToInt(Columns::of)
                .max()
                .orElse(0);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<List<String>> row : rows) {
            int height = row.stream().mapToInt(List::size).max().orElse(0);
            for (int line = 0; line < height; line++) {
                text.append(line(row, line).stripTrailing()).append('\n');
            }
        }
        return text.toString();
    }

    private String line(List<List<String>> row, int line) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            List<String> cell = row.get(column);
            String words = line < cell.size() ? cell.get(line) : "";
            text.append(Columns.padded(words, width(column))).append(GAP);
        }
        return text.toString();
    }
}
