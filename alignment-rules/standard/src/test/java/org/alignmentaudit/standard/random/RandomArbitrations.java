package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;

/** Draws old decisions that settle what two initiatives, one of them, or other records disagree on. */
final class RandomArbitrations {

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;

    RandomArbitrations(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
    }

    List<Decision> draw(List<String> initiativeIds) {
        if (initiativeIds.isEmpty()) {
            return List.of();
        }
        return IntStream.rangeClosed(1, dice.between(0, 4))
                .mapToObj(i -> decision("AR" + i, initiativeIds))
                .toList();
    }

    private Decision decision(String id, List<String> initiativeIds) {
        DecisionBuilder decision = Decision.builder(id, DecisionKind.OTHER, asOf.minusDays(dice.between(800, 900)));
        String one = dice.oneOf(initiativeIds);
        String other = dice.oneOf(initiativeIds);
        if (dice.maybe(0.4)) {
            return decision.subjectId(one).relatedIds(other).build();
        }
        List<String> both = one.equals(other) ? List.of(one) : List.of(one, other);
        return decision.relatedIds(order.of(both, String[]::new)).build();
    }
}
