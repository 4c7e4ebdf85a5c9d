package org.alignmentaudit.dictionary;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.alignmentaudit.portfolio.Portfolio;

/** Writes what the dictionary says of a record, one line a field. */
final class Written {

    private Written() {}

    /** The fields of an element, of its rows or of rows of those, such as {@code decisions.options.scores}. */
    static String fields(String path) {
        return record(path).fields().stream().map(Written::line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The record behind an element, its rows or rows of those. */
    static RecordSpec record(String path) {
        String[] names = path.split("\\.");
        RecordSpec record =
                Portfolio.dictionary().element(names[0]).orElseThrow().record();
        for (String child : Arrays.asList(names).subList(1, names.length)) {
            record = record.field(child)
                    .flatMap(FieldSpec::rows)
                    .map(RowsSpec::row)
                    .orElseThrow();
        }
        return record;
    }

    /** Every record of the dictionary by its path: elements, their rows and rows of those. */
    static Map<String, RecordSpec> records() {
        Map<String, RecordSpec> records = new LinkedHashMap<>();
        Portfolio.dictionary().elements().forEach(element -> collect(element.name(), element.record(), records));
        return records;
    }

    private static void collect(String path, RecordSpec record, Map<String, RecordSpec> records) {
        records.put(path, record);
        record.children()
                .forEach(child ->
                        collect(path + "." + child, child.rows().orElseThrow().row(), records));
    }

    private static String line(FieldSpec field) {
        if (field.rows().isPresent()) {
            return field.name() + " ROWS of " + field.rows().get().table();
        }
        return field.name()
                + " "
                + field.kind()
                + (field.required() ? "" : "?")
                + field.range().map(Written::range).orElse("")
                + (field.occurred() ? " occurred" : "")
                + (field.currencyCode() ? " currency" : "")
                + (field.rowCurrency() ? " of the row" : "")
                + field.refers().map(element -> " in " + element).orElse("")
                + (field.circles() ? " circles" : "")
                + field.knownFrom().map(date -> " from " + date).orElse("")
                + field.notBefore().map(date -> " after " + date).orElse("")
                + field.atMost().map(count -> " at most " + count).orElse("")
                + field.summarises().map(rows -> " counts " + rows).orElse("");
    }

    private static String range(Range range) {
        String max = range.max() == Double.POSITIVE_INFINITY ? "" : plain(range.max());
        return " " + plain(range.min()) + ".." + max;
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
