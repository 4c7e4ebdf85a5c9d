package org.alignmentaudit.internal.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.dictionary.FieldKind;
import org.jspecify.annotations.Nullable;

/**
 * What several sources tell of one record, put together: a field that only one tells is taken, a field that two tell
 * differently is refused, and a row that two tell counts once.
 */
final class Merge {

    private static final String ADVICE = "Let one source tell it, or mend the other.";

    private final Draft whole;
    private final Map<Integer, Draft> tellers = new LinkedHashMap<>();

    Merge(List<Draft> tellings) {
        this.whole = tellings.stream().filter(Draft::told).findFirst().orElse(tellings.get(0));
        tellings.stream().filter(telling -> telling != whole).forEach(this::take);
    }

    Draft draft() {
        return whole;
    }

    private void take(Draft other) {
        for (int position = 0; position < whole.size(); position++) {
            if (whole.field(position).kind() == FieldKind.ROWS) {
                takeRows(position, other.madeRows(position));
            } else if (other.value(position) != null) {
                takeValue(position, other);
            }
        }
        whole.meetAll(other);
    }

    private void takeRows(int position, @Nullable List<Object> rows) {
        if (rows == null) {
            return;
        }
        whole.madeRows(position);
        List<Object> all = whole.list(position);
        Map<Object, Integer> known = new HashMap<>();
        all.forEach(row -> known.merge(row, 1, Integer::sum));
        for (Object row : rows) {
            if (known.merge(row, -1, Integer::sum) < 0) {
                all.add(row);
            }
        }
    }

    private void takeValue(int position, Draft other) {
        Object value = other.value(position);
        if (whole.value(position) == null) {
            whole.set(position, value);
            tellers.put(position, other);
        } else if (!comparable(whole.value(position)).equals(comparable(value))) {
            Place first = tellers.getOrDefault(position, whole).place(position);
            other.reject(
                    position,
                    ValueText.quoted(value) + " is told as " + ValueText.quoted(whole.value(position)) + " at " + first,
                    ADVICE);
        }
    }

    private static Object comparable(@Nullable Object value) {
        return value instanceof List<?> texts
                ? texts.stream().map(Object::toString).sorted().toList()
                : String.valueOf(value);
    }
}
