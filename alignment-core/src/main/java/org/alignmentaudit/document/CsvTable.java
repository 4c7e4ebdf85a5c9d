package org.alignmentaudit.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.intake.Source;

/** Reads a table: its header, then the rows that fit it. */
final class CsvTable {

    private CsvTable() {}

    /**
     * Reads a table.
     *
     * @param rows makes of the first record what takes the rows below it
     * @return whether every row could be handed on
     */
    static boolean read(Path path, Source source, Function<CsvLine, Rows> rows) throws IOException {
        try (CsvFile file = new CsvFile(path, source)) {
            CsvLine first = file.next();
            if (first == null) {
                tellEmpty(file, path, source);
                return false;
            }
            Rows under = rows.apply(first);
            boolean readable = true;
            for (CsvLine line = file.next(); line != null; line = file.next()) {
                if (fits(line, under.header(), source)) {
                    under.use().accept(line);
                } else {
                    readable = false;
                }
            }
            return readable && !file.damaged();
        }
    }

    /**
     * What takes the rows of a table.
     *
     * @param header the columns
     * @param use takes a row that has as many cells as the header
     */
    record Rows(Header header, Consumer<CsvLine> use) {}

    private static void tellEmpty(CsvFile file, Path path, Source source) {
        if (!file.damaged()) {
            source.problem(
                    new Place.Whole(path.getFileName().toString()),
                    "is empty",
                    "Write at least the header, which says that there are no rows.");
        }
    }

    private static boolean fits(CsvLine line, Header header, Source source) {
        List<String> cells = line.cells();
        if (cells.size() != header.size()) {
            source.problem(
                    line.place(),
                    "has " + cells.size() + " cells, the header has " + header.size(),
                    cells.size() > header.size()
                            ? "Maybe a text holds a separator; put it in quotes."
                            : "Maybe a text holds a line break; put it in quotes.");
            return false;
        }
        if (cells.stream().allMatch(String::isEmpty)) {
            source.problem(line.place(), "holds nothing", "Delete the row; spreadsheets leave such rows behind.");
            return false;
        }
        return true;
    }
}
