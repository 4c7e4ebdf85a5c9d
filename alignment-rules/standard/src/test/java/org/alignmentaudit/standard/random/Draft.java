package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.portfolio.GoalFunding;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioProfile;
import org.alignmentaudit.portfolio.RequiredSpending;

/**
 * The portfolio as far as it is drawn. What is drawn later aims at its sums; should they be wrong, it misses, no more.
 */
final class Draft {

    private static final List<String> RUN_TAGS = List.of("run", "operations", "maintenance", "keep-the-lights-on");

    private final Portfolio portfolio;
    private final Map<String, GoalFunding> funding;

    Draft(Organization organization, List<Kpi> kpis, List<Goal> goals, List<Initiative> initiatives) {
        portfolio = Portfolio.builder()
                .organization(organization)
                .addAll(kpis)
                .addAll(goals)
                .addAll(initiatives)
                .build();
        funding = facts(GoalFunding.class).collect(Collectors.toMap(GoalFunding::goalId, Function.identity()));
    }

    private <T> Stream<T> facts(Class<T> type) {
        return portfolio.facts().stream().filter(type::isInstance).map(type::cast);
    }

    Organization organization() {
        return portfolio.organization();
    }

    /** The initiatives as the rules see them. */
    List<Initiative> initiatives() {
        return portfolio.initiatives();
    }

    List<String> goalIds() {
        return portfolio.goals().stream().map(Goal::id).toList();
    }

    /** The ids of the active goals, the least funded first. */
    List<String> activeGoals() {
        return portfolio.goals().stream()
                .filter(Goal::active)
                .map(Goal::id)
                .sorted(Comparator.comparing(this::allotted).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    Money allotted(String goalId) {
        return funding.get(goalId).allotted();
    }

    Money budget() {
        return profile().funding().budget();
    }

    /** What was planned to be spent in the last 365 days; the budget where that is nothing. */
    Money annualBudget() {
        LocalDate asOf = organization().asOf();
        Money planned = initiatives().stream()
                .flatMap(initiative -> initiative.spending().between(asOf.minusDays(365), asOf).stream())
                .map(Spend::planned)
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
        return planned.positive() ? planned : budget();
    }

    RequiredSpending requiredSpending() {
        return profile().spending().required(RUN_TAGS);
    }

    private PortfolioProfile profile() {
        return facts(PortfolioProfile.class).findFirst().orElseThrow();
    }
}
