package org.alignmentaudit.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.alignmentaudit.dictionary.ElementSpec;

/** Reads the table of an element. */
final class CsvElement {

    private final ElementSpec element;
    private final Parents records;
    private final Intake intake;

    CsvElement(ElementSpec element, Parents records, Intake intake) {
        this.element = element;
        this.records = records;
        this.intake = intake;
    }

    void read(Path file) throws IOException {
        intake.supplied(element);
        if (!CsvTable.read(file, intake, this::rows)) {
            records.damaged();
        } else if (Intake.organization(element) && records.size() == 0) {
            records.damaged();
            intake.problem(
                    new Place.Whole(Tables.file(element)),
                    "has no row",
                    "One row names the organisation and the day to look from.");
        }
    }

    private CsvTable.Rows rows(CsvLine first) {
        CsvDrafts drafts = new CsvDrafts(first, records.shape(), List.of(), Tables.file(element), intake);
        return new CsvTable.Rows(drafts.header(), line -> row(drafts, line));
    }

    private void row(CsvDrafts drafts, CsvLine line) {
        if (Intake.organization(element) && records.size() > 0) {
            intake.problem(line.place(), "is a second organisation", "Maybe two exports were joined.");
        } else {
            records.add(drafts.draft(line, (column, cell) -> {}));
        }
    }
}
