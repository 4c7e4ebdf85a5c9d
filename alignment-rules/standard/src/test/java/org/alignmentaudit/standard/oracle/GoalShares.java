package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;

/**
 * What goals get of the amounts of initiatives: shared out by effective weight over their sum. What one initiative gives to
 * one goal is rounded to the nearest millionth, as the implementation says it does.
 */
final class GoalShares {

    private final Map<String, BigDecimal> amounts = new HashMap<>();

    GoalShares(List<Initiative> initiatives, Function<Initiative, BigDecimal> amount) {
        for (Initiative initiative : initiatives) {
            Map<String, BigDecimal> weights = new HashMap<>();
            initiative.goalLinks().list().forEach(link -> weights.merge(link.goalId(), weight(link), BigDecimal::add));
            BigDecimal all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (all.signum() > 0) {
                BigDecimal whole = amount.apply(initiative);
                weights.forEach((goal, weight) -> amounts.merge(
                        goal, whole.multiply(weight).divide(all, 6, RoundingMode.HALF_UP), BigDecimal::add));
            }
        }
    }

    private static BigDecimal weight(GoalLink link) {
        return link.weight() == null ? BigDecimal.ONE : BigDecimal.valueOf(link.weight());
    }

    BigDecimal of(Goal goal) {
        return amounts.getOrDefault(goal.id(), BigDecimal.ZERO);
    }

    BigDecimal of(List<Goal> goals, Predicate<Goal> which) {
        return goals.stream().filter(which).map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
