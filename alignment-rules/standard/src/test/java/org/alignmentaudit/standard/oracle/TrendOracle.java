package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * MM-01: money goes into a fashion that serves no active goal and lacks a business case or a customer who asked for
 * it.
 */
final class TrendOracle implements Oracle {

    private static final List<String> TREND_TAGS = List.of("trend", "hype", "fad", "new-tech", "emerging-tech");
    private static final Set<Trigger> FASHIONS = EnumSet.of(Trigger.TREND, Trigger.VENDOR_PITCH, Trigger.PEER);
    private static final BigDecimal SERVING_WEIGHT = new BigDecimal("0.3");
    private static final BigDecimal SMALLEST_SPENT_SHARE = new BigDecimal("0.01");
    private static final BigDecimal LARGEST_EXPERIMENT_SHARE = new BigDecimal("0.02");
    private static final int LONGEST_EXPERIMENT_DAYS = 90;

    @Override
    public String rule() {
        return "MM-01";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (Stream.of("goals", "initiatives.goalLinks", "initiatives.spending.actual", "initiatives.budgets")
                .allMatch(portfolio::supplies)) {
            Budgets.counted(portfolio).stream()
                    .filter(initiative -> fashionable(initiative) && !mandated(initiative))
                    .filter(initiative -> servesNoGoal(initiative, ActiveGoals.ids(portfolio)))
                    .filter(initiative -> hasSpentEnough(initiative, portfolio))
                    .filter(initiative -> !experiment(initiative, portfolio))
                    .forEach(initiative -> missing(initiative, portfolio)
                            .forEach(letter -> firing.add(SubjectType.INITIATIVE, initiative.id(), letter)));
        }
        return firing.bySubject();
    }

    private static boolean fashionable(Initiative initiative) {
        return initiative.trigger() != null && FASHIONS.contains(initiative.trigger())
                || initiative.tags().stream()
                        .anyMatch(tag -> TREND_TAGS.stream().anyMatch(tag::equalsIgnoreCase));
    }

    private static boolean mandated(Initiative initiative) {
        return initiative.type() == InitiativeType.MANDATORY || Boolean.TRUE.equals(initiative.regulatory());
    }

    /** "Several links to one goal add up." */
    private static boolean servesNoGoal(Initiative initiative, Set<String> activeGoals) {
        Map<String, BigDecimal> weights = new HashMap<>();
        initiative.goalLinks().list().stream()
                .filter(link -> activeGoals.contains(link.goalId()))
                .forEach(link -> weights.merge(
                        link.goalId(),
                        link.weight() == null ? BigDecimal.ONE : BigDecimal.valueOf(link.weight()),
                        BigDecimal::add));
        return initiative.goalLinks().known()
                && weights.values().stream().allMatch(weight -> weight.compareTo(SERVING_WEIGHT) < 0);
    }

    /** No business case, no customer who asked. */
    private static Stream<String> missing(Initiative initiative, Portfolio portfolio) {
        boolean noCase =
                portfolio.supplies("initiatives.businessCase") && !Boolean.TRUE.equals(initiative.businessCase());
        boolean nobodyAsked = portfolio.supplies("decisions.evidence.origin")
                && CustomerEvidence.on(initiative, portfolio).none();
        return Stream.concat(noCase ? Stream.of("a") : Stream.empty(), nobodyAsked ? Stream.of("b") : Stream.empty());
    }

    private static boolean hasSpentEnough(Initiative initiative, Portfolio portfolio) {
        BigDecimal budget = Budgets.ofPortfolio(portfolio);
        BigDecimal spent = initiative.spending().list().stream()
                .filter(spend -> spend.actual() != null)
                .filter(spend -> !spend.date().isAfter(portfolio.asOf()))
                .map(spend -> spend.actual().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return budget.signum() > 0 && spent.compareTo(budget.multiply(SMALLEST_SPENT_SHARE)) >= 0;
    }

    /** A small, short trial with a measure of success and a rule when to stop. Without a budget nothing keeps it small. */
    private static boolean experiment(Initiative initiative, Portfolio portfolio) {
        BigDecimal largest = Budgets.ofPortfolio(portfolio).multiply(LARGEST_EXPERIMENT_SHARE);
        return initiative.type() == InitiativeType.EXPERIMENT
                && initiative.budgets().any()
                && Budgets.inForce(initiative).compareTo(largest) <= 0
                && isShort(initiative)
                && Boolean.TRUE.equals(initiative.stopRule())
                && !initiative.kpiEffects().list().isEmpty();
    }

    private static boolean isShort(Initiative initiative) {
        LocalDate start = initiative.actualStart() == null ? initiative.plannedStart() : initiative.actualStart();
        return start != null
                && initiative.plannedEnd() != null
                && DAYS.between(start, initiative.plannedEnd()) <= LONGEST_EXPERIMENT_DAYS;
    }
}
