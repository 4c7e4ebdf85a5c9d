package org.alignmentaudit.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.intake.Records;
import org.alignmentaudit.internal.intake.Source;
import org.alignmentaudit.internal.intake.Tables;

/** Reads the table of an element. */
final class CsvElement {

    private final ElementSpec element;
    private final Records records;
    private final Source source;

    CsvElement(ElementSpec element, Records records, Source source) {
        this.element = element;
        this.records = records;
        this.source = source;
    }

    void read(Path file) throws IOException {
        source.supplied(element);
        if (!CsvTable.read(file, source, this::rows)) {
            records.damaged(source);
        } else if (element.single() && !source.met(element)) {
            records.damaged(source);
            source.problem(
                    new Place.Whole(CsvPortfolio.file(Tables.name(element))),
                    "has no row",
                    "One row names the organisation and the day to look from.");
        }
    }

    private CsvTable.Rows rows(CsvLine first) {
        CsvDrafts drafts =
                new CsvDrafts(first, records.shape(), List.of(), CsvPortfolio.file(Tables.name(element)), source);
        return new CsvTable.Rows(drafts.header(), line -> records.add(drafts.draft(line, (column, cell) -> {})));
    }
}
