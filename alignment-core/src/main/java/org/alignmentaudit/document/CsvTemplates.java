package org.alignmentaudit.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.internal.intake.Tables;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * Tables to fill: every table that {@link CsvPortfolio} reads, with its header and no row.
 *
 * <p>Do not hand them over as they are: a table that is there is supplied, and one without a row says that there is none of
 * its kind. {@link DictionaryPage} tells what the columns hold. Immutable and thread-safe.
 */
public final class CsvTemplates {

    private CsvTemplates() {}

    /** The text of each table by the name of its file: all columns, with commas, on one line that ends with a line feed. */
    public static SortedMap<String, String> files() {
        Tables tables = Tables.of(Portfolio.dictionary());
        SortedMap<String, String> files = new TreeMap<>();
        tables.elements().forEach(element -> put(files, Tables.name(element), List.of(), element.record()));
        tables.rows().forEach(table -> put(files, table.name(), table.parentColumns(), table.row()));
        put(files, Tables.SUPPLIED, Stream.of(Tables.PATH));
        put(files, Tables.UNAVAILABLE, Stream.of(Tables.PATH));
        return Collections.unmodifiableSortedMap(files);
    }

    private static void put(Map<String, String> files, String table, List<String> parents, RecordSpec row) {
        put(files, table, Stream.concat(parents.stream(), row.scalars().stream().map(FieldSpec::name)));
    }

    private static void put(Map<String, String> files, String table, Stream<String> columns) {
        files.put(table + CsvPortfolio.EXTENSION, columns.collect(Collectors.joining(",", "", "\n")));
    }
}
