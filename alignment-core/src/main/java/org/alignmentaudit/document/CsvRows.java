package org.alignmentaudit.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.internal.intake.Draft;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.intake.RowDelivery;
import org.alignmentaudit.internal.intake.RowTable;
import org.alignmentaudit.internal.intake.Source;
import org.alignmentaudit.internal.intake.Tables;

/** Reads a table of child rows and hands each row to its parent. */
final class CsvRows {

    private final RowTable table;
    private final String file;
    private final RowDelivery delivery;
    private final Source source;

    CsvRows(RowTable table, Source source) {
        this.table = table;
        this.file = CsvPortfolio.file(table.name());
        this.delivery = new RowDelivery(table, source);
        this.source = source;
    }

    void read(Path path) throws IOException {
        CsvTable.read(path, source, this::rows);
    }

    private CsvTable.Rows rows(CsvLine first) {
        CsvDrafts drafts = new CsvDrafts(first, delivery.shape(), table.parentColumns(), file, source);
        List<RowTable.Owner> named = table.owners().stream()
                .filter(owner -> drafts.header().has(owner.column()))
                .toList();
        if (named.isEmpty()) {
            RowTable.Owner some = table.owners().get(0);
            drafts.header()
                    .require(
                            some.column(),
                            "the id of one of the " + some.element().name(),
                            source);
        }
        named.forEach(owner -> supply(owner, drafts.header()));
        return new CsvTable.Rows(drafts.header(), line -> row(drafts, named, line));
    }

    /** The table is about each element whose column it has. */
    private void supply(RowTable.Owner owner, Header header) {
        owner.rowColumn().ifPresent(column -> header.require(column, "the id of one of the " + owner.child(), source));
        delivery.supply(owner, new Place.Whole(file), CsvPortfolio.file(Tables.name(owner.element())));
    }

    private void row(CsvDrafts drafts, List<RowTable.Owner> named, CsvLine line) {
        Map<String, String> ids = new LinkedHashMap<>();
        Draft row = drafts.draft(line, ids::put);
        if (!named.isEmpty()) {
            delivery.deliver(row, ids, named, line.place());
        }
    }
}
