package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.dictionary.Dictionary;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.facts.Dated;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.internal.intake.Plainness;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what happened after the as-of date, counts what it left out, and turns amounts of other currencies into that of
 * the portfolio.
 */
final class AsOfView {

    private final Dictionary dictionary;
    private final LocalDate asOf;
    private final ExchangeRates rates;
    private final Map<RecordSpec, Plainness> known;
    private final Map<String, Integer> cut = new TreeMap<>();
    private final Map<RecordSpec, DayFields> dayFields = new IdentityHashMap<>();

    /**
     * The view of an organisation.
     *
     * @param rates exchange rates
     * @param known what is known of all records of some kinds
     */
    AsOfView(Dictionary dictionary, Organization organization, List<Fact> rates, Map<RecordSpec, Plainness> known) {
        this.known = known;
        this.dictionary = dictionary;
        this.asOf = organization.asOf();
        this.rates = new ExchangeRates(organization, rates);
    }

    Map<String, List<Fact>> of(Map<String, List<Fact>> source) {
        Map<String, List<Fact>> seen = new LinkedHashMap<>();
        source.forEach((name, records) -> {
            ElementSpec element = dictionary.element(name).orElseThrow();
            seen.put(name, facts(visible(element.record(), records, name)));
        });
        return seen;
    }

    @SuppressWarnings("unchecked") // what is seen of a fact is a fact
    private static List<Fact> facts(List<?> seen) {
        return List.copyOf((List<Fact>) seen);
    }

    /** Rows and records left out so far, by path. */
    Map<String, Integer> cut() {
        return cut;
    }

    private List<?> visible(RecordSpec spec, List<?> records, String path) {
        DayFields days = dayFields.computeIfAbsent(spec, of -> new DayFields(of, asOf, known));
        if (days.none()) {
            return records;
        }
        List<Object> visible = new ArrayList<>(records.size());
        for (Object record : records) {
            if (days.happenedAfter(record)) {
                cut.merge(path, 1, Integer::sum);
            } else {
                visible.add(days.same(record) ? record : seen(spec, record, path));
            }
        }
        return visible;
    }

    private Object seen(RecordSpec spec, Object record, String path) {
        @Nullable Object[] values = spec.values(record);
        boolean changed = spec.dependsOnDay();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                values[i] = seen(spec, spec.fields().get(i), record, value, path);
                changed |= values[i] != value;
            }
        }
        changed |= record instanceof Dated row && converted(spec, row.date(), values);
        return changed ? spec.create(values, asOf) : record;
    }

    /** Turns amounts of another currency into that of the portfolio; false where there are none. */
    private boolean converted(RecordSpec spec, LocalDate day, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (spec.fields().get(i).rowCurrency() && values[i] instanceof String currency) {
                values[i] = null;
                if (rates.foreign(currency)) {
                    convert(rates.on(day, currency).orElseThrow(), values);
                }
                return true;
            }
        }
        return false;
    }

    private static void convert(double rate, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] instanceof Money amount ? amount.times(rate) : values[i];
        }
    }

    private @Nullable Object seen(RecordSpec spec, FieldSpec field, Object record, Object value, String path) {
        if (field.kind() == FieldKind.ROWS) {
            return ((RowList<?>) value).list().isEmpty() ? value : seen((RowList<?>) value, field, path + "." + field);
        }
        boolean unknownYet = field.knownFrom()
                .flatMap(spec::field)
                .map(date -> later(date.value(record)))
                .orElse(false);
        return unknownYet ? null : value;
    }

    private RowList<?> seen(RowList<?> rows, FieldSpec field, String path) {
        List<?> visible = visible(field.rows().orElseThrow().row(), rows.list(), path);
        return same(visible, rows.list()) ? rows : field.rows().orElseThrow().of(visible);
    }

    private static boolean same(List<?> some, List<?> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean later(@Nullable Object date) {
        return date != null && ((LocalDate) date).isAfter(asOf);
    }
}
