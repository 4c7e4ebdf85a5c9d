package org.alignmentaudit.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.portfolio.Portfolio;

/** Reads a folder of CSV tables: the elements first, then the child rows, each straight to its parent. */
final class CsvReading {

    private final Intake intake;
    private final Tables tables = Tables.of(Portfolio.dictionary());
    private final CsvFolder folder;
    private final Place place;
    private final Map<ElementSpec, Parents> parents = new LinkedHashMap<>();

    private CsvReading(Path folder, Intake intake) throws IOException {
        this.intake = intake;
        this.folder = CsvFolder.list(folder, tables, intake);
        this.place = new Place.Whole(folder.toString());
    }

    static Portfolio read(Path folder) {
        if (!Files.exists(folder)) {
            throw Refusal.absent(folder);
        }
        if (!Files.isDirectory(folder)) {
            throw Refusal.of(
                    folder.toString(), "is no folder", "Maybe a JSON document was meant; JsonPortfolio reads those.");
        }
        Intake intake = new Intake(folder.toString());
        try {
            new CsvReading(folder, intake).read();
        } catch (StopReading e) {
            intake.incomplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return intake.build();
    }

    private void read() throws IOException {
        for (ElementSpec element : tables.elements()) {
            element(element);
        }
        for (RowTable table : tables.rows()) {
            rows(table);
        }
        paths(Tables.SUPPLIED, intake::supplied);
        paths(Tables.UNAVAILABLE, intake::unavailable);
        parents.values().forEach(Parents::finish);
    }

    private void element(ElementSpec element) throws IOException {
        Parents records = new Parents(element, intake);
        parents.put(element, records);
        Optional<Path> file = folder.file(Tables.file(element));
        if (file.isPresent()) {
            new CsvElement(element, records, intake).read(file.get());
        } else {
            absent(element, records);
        }
    }

    private void absent(ElementSpec element, Parents records) {
        records.absent();
        if (Intake.organization(element) && !intake.organizationMet()) {
            intake.incomplete(element);
            intake.problem(place, "holds no " + Tables.file(element), "Maybe the tables are in another folder.");
        }
    }

    private void rows(RowTable table) throws IOException {
        Optional<Path> file = folder.file(table.file());
        if (file.isPresent()) {
            new CsvRows(table, parents, intake).read(file.get());
        }
    }

    private void paths(String name, BiConsumer<Place, String> use) throws IOException {
        Optional<Path> file = folder.file(name);
        if (file.isPresent()) {
            CsvTable.read(file.get(), intake, first -> paths(first, name, use));
        }
    }

    private CsvTable.Rows paths(CsvLine first, String name, BiConsumer<Place, String> use) {
        Header header = Header.of(first, List.of(Tables.PATH), name, intake);
        header.require(Tables.PATH, "a path such as initiatives.statusReports", intake);
        return new CsvTable.Rows(
                header,
                line -> header.each(
                        line, (column, path) -> use.accept(line.place().at(column), path)));
    }
}
