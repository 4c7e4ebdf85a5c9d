package org.alignmentaudit.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.intake.Shown;
import org.alignmentaudit.internal.intake.Source;

/** The columns of a table as its first record names them. */
final class Header {

    private static final String IGNORED = "";

    private final Place place;
    private final List<String> columns = new ArrayList<>();

    private Header(Place place) {
        this.place = place;
    }

    /**
     * Reads a header and tells what is wrong with it; such columns are not read.
     *
     * @param known the names that a column may have
     * @param table what problems call the table
     */
    static Header of(CsvLine line, List<String> known, String table, Source source) {
        Header header = new Header(line.place());
        Set<String> met = new HashSet<>();
        for (String name : line.cells()) {
            boolean column = known.contains(name);
            if (column && !met.add(name)) {
                source.problem(line.place().at(name), "is there twice in the header", "Keep one of the two.");
                column = false;
            } else if (!column && !ownName(name)) {
                header.unknown(name, known, table, source);
            }
            header.columns.add(column ? name : IGNORED);
        }
        return header;
    }

    private static boolean ownName(String name) {
        return name.startsWith("x-") || name.startsWith("x_");
    }

    private void unknown(String name, List<String> known, String table, Source source) {
        if (name.isBlank()) {
            source.problem(
                    place, "column " + (columns.size() + 1) + " has no name", "Delete the column if it is empty.");
        } else if (name.contains("\t")) {
            source.problem(place, "tabs stand between the columns", "Save the table with commas or semicolons.");
        } else {
            String fault = Shown.cell(name) + " is no column of " + table;
            source.unknown(place.at(name), fault, name, known, "Names of your own start with x- or x_.");
        }
    }

    /** Tells if the table lacks a column that every row needs; false if so. */
    boolean require(String column, String expectation, Source source) {
        boolean there = columns.contains(column);
        if (!there) {
            source.problem(place.at(column), "the column is missing", "Every row needs " + expectation + " there.");
        }
        return there;
    }

    /** Number of columns, read or not. */
    int size() {
        return columns.size();
    }

    /** Whether the table has the column. */
    boolean has(String column) {
        return columns.contains(column);
    }

    /** Hands on the name and the text of each cell that is read and not empty. */
    void each(CsvLine line, BiConsumer<String, String> use) {
        for (int i = 0; i < columns.size(); i++) {
            String cell = line.cells().get(i);
            if (!columns.get(i).equals(IGNORED) && !cell.isEmpty()) {
                use.accept(columns.get(i), cell);
            }
        }
    }
}
