package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.OrganizationStage;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** MM-04: decisions follow the pressure of the day: most of them, a large one in three days, or the spending. */
final class ReactionOracle implements Oracle {

    private static final Set<Trigger> PRESSURES =
            EnumSet.of(Trigger.INCIDENT, Trigger.COMPETITOR, Trigger.CUSTOMER_ESCALATION, Trigger.CASH);
    private static final int WINDOW_DAYS = 180;
    private static final int FEWEST_DECISIONS = 8;
    private static final int LARGEST_PERCENTAGE = 50;
    private static final int LARGEST_PERCENTAGE_OF_STARTUP = 70;
    private static final int QUICK_DAYS = 3;
    private static final BigDecimal LARGE_SHARE = new BigDecimal("0.05");
    private static final int YEAR_DAYS = 365;
    private static final BigDecimal UNPLANNED_SHARE = new BigDecimal("0.25");

    @Override
    public String rule() {
        return "MM-04";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (mostlyReacts(portfolio)) {
            firing.add(SubjectType.ORGANIZATION, portfolio.organization().id(), "a");
        }
        annualBudget(portfolio)
                .ifPresent(annual -> portfolio.decisions().stream()
                        .filter(decision -> portfolio.supplies("decisions") && !exempt(decision))
                        .filter(decision -> within(YEAR_DAYS, decision.decidedOn(), portfolio))
                        .filter(decision -> quick(decision) && large(decision, annual))
                        .forEach(decision -> firing.add(SubjectType.DECISION, decision.id(), "b")));
        if (spendsUnplanned(portfolio)) {
            firing.add(SubjectType.ORGANIZATION, portfolio.organization().id(), "c");
        }
        return firing.bySubject();
    }

    /** Exempt decisions and those of unknown trigger stay part of the whole; eight must state what set them off. */
    private static boolean mostlyReacts(Portfolio portfolio) {
        if (!Stream.of("decisions.trigger", "decisions.goalIds", "initiatives.goalLinks", "goals")
                .allMatch(portfolio::supplies)) {
            return false;
        }
        List<Decision> sample = portfolio.decisions().stream()
                .filter(decision -> within(WINDOW_DAYS, decision.decidedOn(), portfolio))
                .toList();
        long stated =
                sample.stream().filter(decision -> decision.trigger() != null).count();
        long reactions = sample.stream()
                .filter(decision -> decision.trigger() != null && PRESSURES.contains(decision.trigger()))
                .filter(decision -> !exempt(decision) && servesNoGoal(decision, portfolio))
                .count();
        int limit = portfolio.organization().stage() == OrganizationStage.STARTUP
                ? LARGEST_PERCENTAGE_OF_STARTUP
                : LARGEST_PERCENTAGE;
        return stated >= FEWEST_DECISIONS && reactions * 100 >= (long) sample.size() * limit;
    }

    private static boolean exempt(Decision decision) {
        return decision.emergency() != null || decision.trigger() == Trigger.REGULATION;
    }

    /** An initiative whose links are unknown may serve one; a decision about a goal serves it. */
    private static boolean servesNoGoal(Decision decision, Portfolio portfolio) {
        Set<String> activeGoals = ActiveGoals.ids(portfolio);
        return decision.goalIds().isEmpty()
                && decision.subjectType() != SubjectType.GOAL
                && portfolio.initiatives().stream()
                        .filter(initiative -> decision.subjectType() == SubjectType.INITIATIVE
                                && initiative.id().equals(decision.subjectId()))
                        .allMatch(initiative -> initiative.goalLinks().known()
                                && initiative.goalLinks().list().stream()
                                        .noneMatch(link -> activeGoals.contains(link.goalId())));
    }

    private static boolean quick(Decision decision) {
        return decision.raisedOn() != null && DAYS.between(decision.raisedOn(), decision.decidedOn()) <= QUICK_DAYS;
    }

    private static boolean large(Decision decision, BigDecimal annual) {
        return decision.amount() != null && decision.amount().amount().compareTo(annual.multiply(LARGE_SHARE)) >= 0;
    }

    /** "Annual budget: planned spending of the 365 d to asOf, else the Portfolio budget." Only where it is positive. */
    private static Optional<BigDecimal> annualBudget(Portfolio portfolio) {
        BigDecimal planned =
                portfolio.supplies("initiatives.spending.planned") ? year(portfolio, Spend::planned) : BigDecimal.ZERO;
        BigDecimal budgeted =
                portfolio.supplies("initiatives.budgets") ? Budgets.ofPortfolio(portfolio) : BigDecimal.ZERO;
        return Stream.of(planned, budgeted)
                .filter(amount -> amount.signum() > 0)
                .findFirst();
    }

    /** What has no actual amount is not spent; what a regulator set off is spent, and not unplanned. */
    private static boolean spendsUnplanned(Portfolio portfolio) {
        List<Initiative> free = portfolio.initiatives().stream()
                .filter(initiative -> initiative.trigger() != Trigger.REGULATION)
                .toList();
        BigDecimal actual = year(portfolio, Spend::actual);
        BigDecimal unplanned = year(free, portfolio, spend -> spend.actual() == null ? null : spend.unplanned());
        return portfolio.supplies("initiatives.spending.actual")
                && portfolio.supplies("initiatives.spending.unplanned")
                && actual.signum() > 0
                && unplanned.compareTo(actual.multiply(UNPLANNED_SHARE)) >= 0;
    }

    private static BigDecimal year(Portfolio portfolio, Function<Spend, @Nullable Money> amount) {
        return year(portfolio.initiatives(), portfolio, amount);
    }

    /** The sum of the last 365 days. */
    private static BigDecimal year(
            List<Initiative> initiatives, Portfolio portfolio, Function<Spend, @Nullable Money> amount) {
        return initiatives.stream()
                .map(Initiative::spending)
                .flatMap(spending -> spending.list().stream())
                .filter(spend -> within(YEAR_DAYS, spend.date(), portfolio))
                .map(amount)
                .filter(Objects::nonNull)
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** So many days, of which the as-of date is the last. */
    private static boolean within(int days, LocalDate day, Portfolio portfolio) {
        return !day.isAfter(portfolio.asOf()) && DAYS.between(day, portfolio.asOf()) < days;
    }
}
