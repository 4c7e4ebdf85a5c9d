package org.alignmentaudit.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.intake.Records;
import org.alignmentaudit.internal.intake.RowTable;
import org.alignmentaudit.internal.intake.Source;
import org.alignmentaudit.internal.intake.StopReadingException;
import org.alignmentaudit.internal.intake.Tables;

/** Reads a folder of CSV tables: the elements first, then the child rows, each straight to its parent. */
final class CsvReading {

    private final Source source;
    private final CsvFolder folder;
    private final Place place;

    private CsvReading(Path folder, Source source) throws IOException {
        this.source = source;
        this.folder = CsvFolder.list(folder, source);
        this.place = new Place.Whole(folder.toString());
    }

    /** Reads the tables of a folder, which must be there. */
    static void read(Path folder, Source source) {
        if (!Files.exists(folder)) {
            throw Refusal.absent(folder);
        }
        if (!Files.isDirectory(folder)) {
            throw Refusal.of(
                    folder.toString(), "is no folder", "Maybe a JSON document was meant; JsonPortfolio reads those.");
        }
        try {
            new CsvReading(folder, source).read();
        } catch (StopReadingException e) {
            source.incomplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() throws IOException {
        for (ElementSpec element : source.tables().elements()) {
            element(element);
        }
        if (source.alone()) {
            source.tables()
                    .elements()
                    .forEach(element -> source.records(element).close());
        }
        for (RowTable table : source.tables().rows()) {
            rows(table);
        }
        paths(Tables.SUPPLIED, source::supplied);
        paths(Tables.UNAVAILABLE, source::unavailable);
    }

    private void element(ElementSpec element) throws IOException {
        Records records = source.records(element);
        Optional<Path> file = folder.file(Tables.name(element));
        if (file.isPresent()) {
            new CsvElement(element, records, source).read(file.get());
        } else if (element.single() && source.alone() && !source.met(element)) {
            source.incomplete(element);
            source.problem(
                    place,
                    "holds no " + CsvPortfolio.file(Tables.name(element)),
                    "Maybe the tables are in another folder.");
        }
    }

    private void rows(RowTable table) throws IOException {
        Optional<Path> file = folder.file(table.name());
        if (file.isPresent()) {
            new CsvRows(table, source).read(file.get());
        }
    }

    private void paths(String table, BiConsumer<Place, String> use) throws IOException {
        Optional<Path> file = folder.file(table);
        if (file.isPresent()) {
            CsvTable.read(file.get(), source, first -> paths(first, CsvPortfolio.file(table), use));
        }
    }

    private CsvTable.Rows paths(CsvLine first, String file, BiConsumer<Place, String> use) {
        Header header = Header.of(first, List.of(Tables.PATH), file, source);
        header.require(Tables.PATH, "a path such as initiatives.statusReports", source);
        return new CsvTable.Rows(
                header,
                line -> header.each(
                        line, (column, path) -> use.accept(line.place().at(column), path)));
    }
}
