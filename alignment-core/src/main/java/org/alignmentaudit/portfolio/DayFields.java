package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.jspecify.annotations.Nullable;

/** The fields of a record that decide how it looks on a day, found once: most rows look the same on every day. */
final class DayFields {

    private final @Nullable FieldSpec occurred;
    private final List<FieldSpec> knownFrom;
    private final List<FieldSpec> currencies;
    private final boolean plain;

    DayFields(RecordSpec spec) {
        occurred =
                spec.fields().stream().filter(FieldSpec::occurred).findFirst().orElse(null);
        knownFrom = spec.fields().stream()
                .map(field -> field.knownFrom().flatMap(spec::field))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        currencies = spec.fields().stream().filter(FieldSpec::rowCurrency).toList();
        plain = !spec.dependsOnDay() && spec.fields().stream().noneMatch(field -> field.kind() == FieldKind.ROWS);
    }

    /** Whether the record happened after the day. */
    boolean happenedAfter(LocalDate day, Object record) {
        return occurred != null && later(occurred.value(record), day);
    }

    /** Whether the record is seen on the day as it was handed over, without a look at its single values. */
    boolean sameOn(LocalDate day, Object record) {
        if (!plain) {
            return false;
        }
        for (FieldSpec field : currencies) {
            if (field.value(record) != null) {
                return false;
            }
        }
        for (FieldSpec field : knownFrom) {
            if (later(field.value(record), day)) {
                return false;
            }
        }
        return true;
    }

    private static boolean later(@Nullable Object date, LocalDate day) {
        return date != null && ((LocalDate) date).isAfter(day);
    }
}
