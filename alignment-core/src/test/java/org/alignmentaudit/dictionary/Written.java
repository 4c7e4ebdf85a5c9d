package org.alignmentaudit.dictionary;

import java.util.stream.Collectors;

/** Writes what the dictionary says of a record, one line a field. */
final class Written {

    private Written() {}

    static String fields(RecordSpec record) {
        return record.fields().stream().map(Written::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(FieldSpec field) {
        if (field.rows().isPresent()) {
            return field.name() + " ROWS of " + field.rows().get().table()
                    + key(field.rows().get().row());
        }
        return field.name()
                + " "
                + field.kind()
                + (field.required() ? "" : "?")
                + field.range().map(Written::range).orElse("")
                + (field.occurred() ? " occurred" : "")
                + field.refers().map(element -> " in " + element).orElse("")
                + field.knownFrom().map(date -> " from " + date).orElse("")
                + field.notBefore().map(date -> " after " + date).orElse("")
                + field.summarises().map(rows -> " counts " + rows).orElse("");
    }

    private static String key(RecordSpec row) {
        return row.key().isEmpty() ? "" : " by " + row.key();
    }

    private static String range(Range range) {
        String max = range.max() == Double.POSITIVE_INFINITY ? "" : plain(range.max());
        return " " + plain(range.min()) + ".." + max;
    }

    private static String plain(double bound) {
        return Long.toString((long) bound);
    }
}
