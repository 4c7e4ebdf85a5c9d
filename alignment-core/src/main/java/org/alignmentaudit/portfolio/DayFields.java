package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.internal.intake.Plainness;
import org.jspecify.annotations.Nullable;

/** The fields of a record that decide how it looks on a day, found once: most records look the same on every day. */
final class DayFields {

    private final RecordSpec spec;
    private final LocalDate day;
    private final @Nullable FieldSpec occurred;
    private final FieldSpec[] knownFrom;
    private final FieldSpec[] currencies;
    private final FieldSpec[] rows;

    /**
     * The fields of such records.
     *
     * @param known what is known of all records of some kinds
     */
    DayFields(RecordSpec spec, LocalDate day, Map<RecordSpec, Plainness> known) {
        this.spec = spec;
        this.day = day;
        Plainness all = known.get(spec);
        boolean settled = all != null && all.settledBy(day);
        occurred = settled
                ? null
                : spec.fields().stream().filter(FieldSpec::occurred).findFirst().orElse(null);
        knownFrom = settled
                ? new FieldSpec[0]
                : spec.fields().stream()
                        .map(field -> field.knownFrom().flatMap(spec::field))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toArray(FieldSpec[]::new);
        currencies = all != null
                ? new FieldSpec[0]
                : spec.fields().stream().filter(FieldSpec::rowCurrency).toArray(FieldSpec[]::new);
        rows = IntStream.range(0, spec.fields().size())
                .filter(position -> all == null || all.tells(position))
                .mapToObj(spec.fields()::get)
                .filter(field -> field.rows()
                        .filter(list -> !settled(known.get(list.row())))
                        .isPresent())
                .toArray(FieldSpec[]::new);
    }

    private boolean settled(@Nullable Plainness rows) {
        return rows != null && rows.settledBy(day);
    }

    /** Whether every record is seen on the day as it was handed over. */
    boolean none() {
        return occurred == null
                && knownFrom.length == 0
                && currencies.length == 0
                && rows.length == 0
                && !spec.dependsOnDay();
    }

    /** Whether the record happened after the day. */
    boolean happenedAfter(Object record) {
        return occurred != null && later(occurred.value(record));
    }

    /** Whether the record is seen on the day as it was handed over, without a look at its single values. */
    boolean same(Object record) {
        return spec.seenOn(day, record) && noRows(record) && noCurrency(record) && allKnown(record);
    }

    private boolean noRows(Object record) {
        for (FieldSpec field : rows) {
            if (field.value(record) instanceof RowList<?> list && !list.list().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean noCurrency(Object record) {
        for (FieldSpec field : currencies) {
            if (field.value(record) != null) {
                return false;
            }
        }
        return true;
    }

    private boolean allKnown(Object record) {
        for (FieldSpec field : knownFrom) {
            if (later(field.value(record))) {
                return false;
            }
        }
        return true;
    }

    private boolean later(@Nullable Object date) {
        return date != null && ((LocalDate) date).isAfter(day);
    }
}
