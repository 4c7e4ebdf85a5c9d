package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentaudit.facts.ValueEffect;

/**
 * Draws effects on values: at the one that contradicts, and a little beside it; waived by the sponsor or another, in
 * time or not.
 */
final class RandomValueEffects {

    private final Dice dice;
    private final LocalDate asOf;
    private final List<String> valueIds;

    RandomValueEffects(Dice dice, LocalDate asOf, List<String> valueIds) {
        this.dice = dice;
        this.asOf = asOf;
        this.valueIds = valueIds;
    }

    List<ValueEffect> draw() {
        return dice.some(0.6, valueIds).stream()
                .flatMap(id -> Stream.generate(() -> effect(id)).limit(dice.oneOf(1, 1, 1, 2)))
                .toList();
    }

    private ValueEffect effect(String valueId) {
        return new ValueEffect(
                valueId,
                dice.oneOf(-0.2, -0.2, -0.21, -0.19, -1.0, -0.5, 0.0, 0.2, 0.5, 1.0),
                dice.orNull(0.2, () -> "Weighed"),
                dice.orNull(0.5, () -> "P" + dice.between(1, 4)),
                dice.orNull(0.8, () -> dice.maybe(0.5) ? dice.around(asOf) : asOf.plusDays(dice.between(-99, 99))));
    }
}
