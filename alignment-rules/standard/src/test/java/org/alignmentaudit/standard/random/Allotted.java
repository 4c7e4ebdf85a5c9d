package org.alignmentaudit.standard.random;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Spend;
import org.jspecify.annotations.Nullable;

/** What the rows of spending of a year add up to, in all and by goal. */
final class Allotted {

    private final Draft draft;
    private final Function<Spend, @Nullable BigDecimal> amount;
    private final Map<String, BigDecimal> byGoal = new HashMap<>();
    private BigDecimal all = BigDecimal.ZERO;

    Allotted(Draft draft, Function<Spend, @Nullable BigDecimal> amount) {
        this.draft = draft;
        this.amount = amount;
        draft.initiatives().forEach(this::add);
    }

    private void add(Initiative initiative) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Spend row : initiative.spending()) {
            BigDecimal part = amount.apply(row);
            boolean recent = !row.date().isBefore(draft.organization().asOf().minusDays(365));
            sum = part == null || !recent ? sum : sum.add(part);
        }
        all = all.add(sum);
        List<GoalLink> links = initiative.goalLinks().list();
        BigDecimal weights = links.stream().map(Allotted::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, BigDecimal> byLink = new HashMap<>();
        links.forEach(link -> byLink.merge(link.goalId(), weight(link), BigDecimal::add));
        if (weights.signum() > 0) {
            BigDecimal shared = sum;
            byLink.forEach((goal, weight) -> byGoal.merge(
                    goal, shared.multiply(weight).divide(weights, 6, RoundingMode.HALF_UP), BigDecimal::add));
        }
    }

    private static BigDecimal weight(GoalLink link) {
        return link.weight() == null ? BigDecimal.ONE : BigDecimal.valueOf(link.weight());
    }

    BigDecimal to(String goalId) {
        return byGoal.getOrDefault(goalId, BigDecimal.ZERO);
    }

    BigDecimal to(List<String> goalIds) {
        return goalIds.stream().map(this::to).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of all initiatives, linked or not. */
    BigDecimal all() {
        return all;
    }
}
