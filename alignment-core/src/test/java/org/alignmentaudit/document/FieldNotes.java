package org.alignmentaudit.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.dictionary.FieldSpec;

/** What the dictionary says of a field beside its kind, in words. */
final class FieldNotes {

    private FieldNotes() {}

    /** The meaning, then what holds between the field and others. */
    static List<String> of(FieldSpec field) {
        List<String> notes = new ArrayList<>();
        if (!field.meaning().isEmpty()) {
            notes.add(field.meaning());
        }
        field.notBefore().ifPresent(date -> notes.add("not before " + date));
        field.atMost().ifPresent(count -> notes.add("at most " + count));
        field.summarises().ifPresent(rows -> notes.add("never beside " + rows));
        if (field.occurred()) {
            notes.add("rules do not see the record before this day");
        }
        field.knownFrom()
                .ifPresent(date -> notes.add(
                        date.equals(field.name())
                                ? "rules do not see it before this day"
                                : "rules do not see it before " + date));
        return notes;
    }

    /** A bound as people write it. */
    static String plain(double bound) {
        return new BigDecimal(Double.toString(bound)).stripTrailingZeros().toPlainString();
    }
}
