package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** AL-04: the money does not follow the priorities, or the hours do not follow the money. */
final class PriorityMismatchOracle implements Oracle {

    private static final int FEWEST_GOALS = 5;
    private static final int WINDOW_DAYS = 365;
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal LARGEST_SPARED_DIFFERENCE = new BigDecimal("0.20");

    @Override
    public String rule() {
        return "AL-04";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        String id = portfolio.organization().id();
        if (Stream.of("goals.priority", "initiatives.goalLinks", "initiatives.spending.actual")
                .allMatch(portfolio::supplies)) {
            GoalShares spent = new GoalShares(portfolio.initiatives(), initiative -> spent(initiative, portfolio));
            if (spendingIgnoresPriorities(spent, portfolio)) {
                firing.add(SubjectType.ORGANIZATION, id, "a");
            }
            if (spendingFavoursTheLast(spent, portfolio)) {
                firing.add(SubjectType.ORGANIZATION, id, "b");
            }
        }
        if (Stream.of("goals", "initiatives.goalLinks", "initiatives.budgets", "initiatives.spending.hours")
                        .allMatch(portfolio::supplies)
                && hoursLeaveBudgets(portfolio)) {
            firing.add(SubjectType.ORGANIZATION, id, "c");
        }
        return firing.bySubject();
    }

    /** Shares have one denominator, spend on active goals; so the money itself is ranked. */
    private static boolean spendingIgnoresPriorities(GoalShares spent, Portfolio portfolio) {
        List<Goal> ranked = ranked(spent, portfolio);
        List<Integer> importance =
                ranked.stream().map(goal -> 6 - goal.priority()).toList();
        List<BigDecimal> shares = ranked.stream().map(spent::of).toList();
        return ranked.size() >= FEWEST_GOALS
                && onActiveGoals(spent, portfolio).signum() > 0
                && new RankCorrelation(importance, shares).belowOneFifth();
    }

    private static boolean spendingFavoursTheLast(GoalShares spent, Portfolio portfolio) {
        List<Goal> ranked = ranked(spent, portfolio);
        int lowest = ranked.stream().mapToInt(Goal::priority).max().orElse(1);
        boolean first = ranked.stream().anyMatch(goal -> goal.priority() == 1);
        BigDecimal quarter = onActiveGoals(spent, portfolio).multiply(QUARTER);
        return first
                && lowest > 1
                && quarter.signum() > 0
                && spent.of(ranked, goal -> goal.priority() == 1).compareTo(quarter) < 0
                && spent.of(ranked, goal -> goal.priority() == lowest).compareTo(quarter) > 0;
    }

    /** A goal that daily operations deliver is compared only where initiatives spend on it. */
    private static List<Goal> ranked(GoalShares spent, Portfolio portfolio) {
        return ActiveGoals.of(portfolio).stream()
                .filter(goal -> goal.priority() != null)
                .filter(goal -> !Boolean.TRUE.equals(goal.byOperations())
                        || spent.of(goal).signum() != 0)
                .toList();
    }

    private static BigDecimal onActiveGoals(GoalShares spent, Portfolio portfolio) {
        return spent.of(ActiveGoals.of(portfolio), goal -> true);
    }

    /**
     * Shares of all hours of the initiatives in the Portfolio budget against shares of it: |h / H - b / B| > 0.2 as
     * |h B - b H| > 0.2 H B.
     */
    private static boolean hoursLeaveBudgets(Portfolio portfolio) {
        List<Initiative> counted = Budgets.counted(portfolio);
        GoalShares hours = new GoalShares(counted, initiative -> hours(initiative, portfolio));
        GoalShares budgets = new GoalShares(counted, Budgets::inForce);
        BigDecimal allHours = counted.stream()
                .map(initiative -> hours(initiative, portfolio))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal budget = Budgets.ofPortfolio(portfolio);
        BigDecimal limit = LARGEST_SPARED_DIFFERENCE.multiply(allHours).multiply(budget);
        return limit.signum() > 0
                && ActiveGoals.of(portfolio).stream()
                        .map(goal -> hours.of(goal)
                                .multiply(budget)
                                .subtract(budgets.of(goal).multiply(allHours)))
                        .anyMatch(difference -> difference.abs().compareTo(limit) > 0);
    }

    private static BigDecimal spent(Initiative initiative, Portfolio portfolio) {
        return inWindow(initiative, portfolio)
                .map(Spend::actual)
                .filter(Objects::nonNull)
                .map(actual -> actual.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal hours(Initiative initiative, Portfolio portfolio) {
        return inWindow(initiative, portfolio)
                .map(Spend::hours)
                .filter(Objects::nonNull)
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** "365-d": 365 days, of which the as-of date is the last. */
    private static Stream<Spend> inWindow(Initiative initiative, Portfolio portfolio) {
        return initiative.spending().list().stream()
                .filter(spend -> !spend.date().isAfter(portfolio.asOf()))
                .filter(spend -> DAYS.between(spend.date(), portfolio.asOf()) < WINDOW_DAYS);
    }
}
