package org.alignmentaudit.portfolio;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the portfolio as a whole, so that no rule adds them up. One such fact per audit; immutable and thread-safe.
 */
public final class PortfolioProfile {

    private final Organization organization;
    private final List<Initiative> initiatives;
    private final Money budget;
    private final List<GoalFunding> activeGoals;
    private final boolean linksComplete;
    private final Deliberations deliberations;

    PortfolioProfile(Portfolio portfolio, Funding funding) {
        organization = portfolio.organization();
        initiatives = portfolio.initiatives();
        budget = funding.budget();
        activeGoals = portfolio.goals().stream()
                .filter(Goal::active)
                .map(goal -> funding.of(goal.id()))
                .toList();
        linksComplete = initiatives.stream()
                .filter(Initiative::active)
                .allMatch(initiative -> initiative.goalLinks().known());
        deliberations = new Deliberations(portfolio);
    }

    /** Sum of the budgets in force of all APPROVED, ACTIVE and PAUSED initiatives; zero where no budget is known. */
    public Money budget() {
        return budget;
    }

    /** Mean over the active goals of their share of the portfolio budget; 0 without an active goal. */
    public double meanShareOfActiveGoals() {
        return activeGoals.stream().mapToDouble(GoalFunding::share).average().orElse(0);
    }

    /** Whether a goal gets less than the mean share of the active goals; compared exactly, in money. */
    public boolean belowMeanOfActiveGoals(GoalFunding funding) {
        BigInteger all = activeGoals.stream()
                .map(goal -> BigInteger.valueOf(goal.allotted().micros()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger times =
                BigInteger.valueOf(funding.allotted().micros()).multiply(BigInteger.valueOf(activeGoals.size()));
        return times.compareTo(all) < 0;
    }

    /** Whether every ACTIVE initiative tells which goals it serves, be it none. */
    public boolean linksComplete() {
        return linksComplete;
    }

    /**
     * Whether a decision is material: it commits at least the material share of the portfolio budget, or cannot be undone.
     * Without an amount or a budget only the latter counts.
     */
    public boolean material(Decision decision) {
        Money amount = decision.amount();
        return decision.irreversible()
                || (amount != null && budget.positive() && amount.shareOf(budget) >= organization.materialShare());
    }

    /** Whether it can be told if a decision is material: it states an amount beside a budget, or whether it can be undone. */
    public boolean materialityKnown(Decision decision) {
        return decision.reversible() != null || (decision.amount() != null && budget.positive());
    }

    /** The money spent to date by ACTIVE initiatives, and the part of those required from outside or bearing a run word. */
    public RequiredSpending requiredSpending(Collection<String> runTags) {
        return new RequiredSpending(spent(initiative -> initiative.required(runTags)), spent(initiative -> true));
    }

    private Money spent(Predicate<Initiative> which) {
        return initiatives.stream()
                .filter(Initiative::active)
                .filter(which)
                .map(initiative -> initiative.spending().actualToDate())
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * The signs that a decision was taken in too much harmony (after Janis 1972).
     *
     * @param decision the decision
     * @param shortMinutes a meeting below this length is a sign
     * @param sameGroupDecisions number of decisions directly before that count for the sign of the same group
     * @param sameGroupOverlap smallest overlap of two groups that counts as the same, 0..1
     */
    public ConsensusSigns consensusSigns(
            Decision decision, int shortMinutes, int sameGroupDecisions, double sameGroupOverlap) {
        return new ConsensusSigns(
                isOne(decision.realOptionTotal()),
                isZero(decision.dissentTotal()) && deliberations.noRiskRecorded(decision),
                deliberations.noOutsider(decision),
                deliberations.sameGroupBefore(decision, sameGroupDecisions, sameGroupOverlap),
                deliberations.leaderFirst(decision),
                decision.durationMinutes() != null && decision.durationMinutes() < shortMinutes,
                Boolean.FALSE.equals(decision.contingency()));
    }

    private static boolean isOne(@Nullable Integer number) {
        return number != null && number == 1;
    }

    private static boolean isZero(@Nullable Integer number) {
        return number != null && number == 0;
    }
}
