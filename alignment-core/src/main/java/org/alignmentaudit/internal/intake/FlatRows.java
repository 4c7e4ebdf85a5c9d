package org.alignmentaudit.internal.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alignmentaudit.dictionary.ElementSpec;
import org.jspecify.annotations.Nullable;

/** Takes rows of flat tables in any order, in time linear to their number. */
public final class FlatRows {

    private final Source source;
    private final Map<String, Optional<FlatTable>> tables = new HashMap<>();
    private boolean ended;

    public FlatRows(Source source) {
        this.source = source;
    }

    /** Takes a row: the name of its table, and its values by field. */
    public void take(String table, Map<String, ? extends @Nullable Object> values) {
        if (ended) {
            source.refuseOnceClosed();
            return;
        }
        try {
            tables.computeIfAbsent(table, this::open).ifPresent(open -> open.take(values));
        } catch (StopReadingException e) {
            stop();
        }
    }

    /**
     * Opens a table whose columns are named once; it counts as handed over even if no row follows.
     *
     * @return takes the rows; null if there is no such table, or too much is wrong already, which was told
     */
    public @Nullable TableRows table(String table, List<String> columns) {
        if (ended) {
            source.refuseOnceClosed();
            return null;
        }
        try {
            return tables.computeIfAbsent(table, this::open)
                    .map(open -> new TableRows(open, columns))
                    .orElse(null);
        } catch (StopReadingException e) {
            stop();
            return null;
        }
    }

    /**
     * Opens a table once more, for rows that come from elsewhere.
     *
     * @param place how problems name the table and its rows
     * @return takes the rows; null if there is no such table, which was told
     */
    public @Nullable TableRows table(String table, List<String> columns, Place.Table place) {
        return open(table, place).map(open -> new TableRows(open, columns)).orElse(null);
    }

    /** Takes a row of an opened table. */
    public void take(TableRows table, @Nullable Object[] row) {
        if (ended) {
            source.refuseOnceClosed();
            return;
        }
        try {
            table.take(row);
        } catch (StopReadingException e) {
            stop();
        }
    }

    /** Takes no more rows: they would be lost. */
    public void close() {
        ended = true;
    }

    private void stop() {
        ended = true;
        source.incomplete();
    }

    private Optional<FlatTable> open(String name) {
        return open(name, new Place.Whole(name.isBlank() ? "a row" : name));
    }

    private Optional<FlatTable> open(String name, Place.Table place) {
        Optional<ElementSpec> element = source.tables().element(name);
        if (element.isPresent()) {
            source.supplied(element.get());
            return Optional.of(new FlatTable.OfElement(name, place, element.get(), source));
        }
        Optional<FlatTable> rows = source.tables().rows(name).map(table -> new FlatTable.OfRows(table, place, source));
        if (rows.isEmpty()) {
            unknown(name, place);
        }
        return rows;
    }

    private void unknown(String name, Place place) {
        String fault = Shown.cell(name) + " is no table of the dictionary";
        source.unknown(
                        place,
                        fault,
                        name,
                        source.tables().names(),
                        "The tables are those of the data dictionary, in snake_case.")
                .flatMap(source.tables()::element)
                .ifPresent(source::incomplete);
    }

    static boolean ownName(String name) {
        return name.startsWith("x-") || name.startsWith("x_");
    }
}
