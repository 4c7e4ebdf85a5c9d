package org.alignmentaudit.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Enforcement;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Value;
import org.alignmentaudit.facts.ValueEffect;
import org.jspecify.annotations.Nullable;

/** Which values of the organisation initiatives contradict. Immutable and thread-safe. */
public final class Contradictions {

    private static final Comparator<ValueEffect> WORST_FIRST =
            Comparator.comparing(ValueEffect::effect).thenComparing(ValueEffect::valueId);

    private final Map<String, Value> values;

    Contradictions(Portfolio portfolio) {
        values = portfolio.values().stream().collect(Collectors.toMap(Value::id, Function.identity()));
    }

    /**
     * The values of this binding that an initiative is recorded to contradict and that nobody but its sponsor waived; null
     * where there are none.
     *
     * @param initiative the initiative
     * @param enforcement how binding the values are
     * @param minStrength strength from which an effect against a value counts, above 0 to 1
     */
    public @Nullable Contradiction of(Initiative initiative, Enforcement enforcement, double minStrength) {
        List<ValueEffect> open = initiative.valueEffects().stream()
                .filter(effect -> effect.contradicts(minStrength))
                .filter(effect -> bindsLike(effect, enforcement))
                .filter(effect -> !effect.waived(initiative.sponsor(), initiative.seenOn()))
                .sorted(WORST_FIRST)
                .toList();
        return open.isEmpty() ? null : contradiction(open);
    }

    private boolean bindsLike(ValueEffect effect, Enforcement enforcement) {
        Value value = values.get(effect.valueId());
        return value != null && value.enforcement() == enforcement;
    }

    private Contradiction contradiction(List<ValueEffect> worstFirst) {
        ValueEffect worst = worstFirst.get(0);
        List<Value> contradicted = worstFirst.stream()
                .map(ValueEffect::valueId)
                .distinct()
                .sorted()
                .map(id -> Objects.requireNonNull(values.get(id)))
                .toList();
        return new Contradiction(
                contradicted,
                Objects.requireNonNull(values.get(worst.valueId())),
                -worst.effect(),
                worstFirst.stream().anyMatch(effect -> effect.waivedBy() != null));
    }
}
