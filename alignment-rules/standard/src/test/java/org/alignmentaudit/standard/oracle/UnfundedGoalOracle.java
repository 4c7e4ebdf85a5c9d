package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** AL-03: an active goal that matters and gets no active initiative, hardly any budget, or less than the mean. */
final class UnfundedGoalOracle implements Oracle {

    private static final int OLDEST_SPARED_DAYS = 60;
    private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.01");

    @Override
    public String rule() {
        return "AL-03";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("goals.start") && portfolio.supplies("initiatives.goalLinks")) {
            ActiveGoals.of(portfolio).stream()
                    .filter(goal -> assessable(goal, portfolio))
                    .forEach(goal -> letters(goal, portfolio)
                            .forEach(letter -> firing.add(SubjectType.GOAL, goal.id(), letter)));
        }
        return firing.bySubject();
    }

    private static boolean assessable(Goal goal, Portfolio portfolio) {
        return !Boolean.TRUE.equals(goal.byOperations())
                && goal.start() != null
                && DAYS.between(goal.start(), portfolio.asOf()) > OLDEST_SPARED_DAYS;
    }

    private static List<String> letters(Goal goal, Portfolio portfolio) {
        boolean ranked = portfolio.supplies("goals.priority") && goal.priority() != null && goal.priority() <= 2;
        boolean budgeted = portfolio.supplies("initiatives.budgets")
                && Budgets.ofPortfolio(portfolio).signum() > 0;
        boolean apart = portfolio.supplies("goals.differentiator") && Boolean.TRUE.equals(goal.differentiator());
        return Map.of(
                        "a", ranked && unserved(goal, portfolio),
                        "b", apart && budgeted && belowMean(goal, portfolio),
                        "c", ranked && budgeted && nearlyUnfunded(goal, portfolio))
                .entrySet()
                .stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean unserved(Goal goal, Portfolio portfolio) {
        return portfolio.initiatives().stream()
                .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                .flatMap(initiative -> initiative.goalLinks().list().stream())
                .noneMatch(link -> link.goalId().equals(goal.id()));
    }

    private static boolean nearlyUnfunded(Goal goal, Portfolio portfolio) {
        BigDecimal allotted = allotted(portfolio).getOrDefault(goal.id(), BigDecimal.ZERO);
        return allotted.compareTo(Budgets.ofPortfolio(portfolio).multiply(SMALLEST_SHARE)) < 0;
    }

    /** All shares have the same denominator, so the money itself is compared: share &lt; sum / n as money x n &lt; sum. */
    private static boolean belowMean(Goal goal, Portfolio portfolio) {
        Map<String, BigDecimal> allotted = allotted(portfolio);
        List<BigDecimal> active = ActiveGoals.of(portfolio).stream()
                .map(other -> allotted.getOrDefault(other.id(), BigDecimal.ZERO))
                .toList();
        BigDecimal sum = active.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal own = allotted.getOrDefault(goal.id(), BigDecimal.ZERO);
        return own.multiply(BigDecimal.valueOf(active.size())).compareTo(sum) < 0;
    }

    /**
     * What each goal gets of the Portfolio budget. Each allotment of one initiative to one goal is rounded to the nearest
     * millionth of the unit, as the implementation says it does: three goals with a third each get the same.
     */
    private static Map<String, BigDecimal> allotted(Portfolio portfolio) {
        Map<String, BigDecimal> allotted = new HashMap<>();
        for (Initiative initiative : Budgets.counted(portfolio)) {
            Map<String, BigDecimal> weights = new HashMap<>();
            initiative.goalLinks().list().forEach(link -> weights.merge(link.goalId(), weight(link), BigDecimal::add));
            BigDecimal all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (all.signum() > 0) {
                BigDecimal budget = Budgets.inForce(initiative);
                weights.forEach((goal, weight) -> allotted.merge(
                        goal, budget.multiply(weight).divide(all, 6, RoundingMode.HALF_UP), BigDecimal::add));
            }
        }
        return allotted;
    }

    private static BigDecimal weight(GoalLink link) {
        return link.weight() == null ? BigDecimal.ONE : BigDecimal.valueOf(link.weight());
    }
}
