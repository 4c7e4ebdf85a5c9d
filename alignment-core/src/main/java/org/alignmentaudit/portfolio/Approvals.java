package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.jspecify.annotations.Nullable;

/**
 * When initiatives were approved, and what was known of their fit to the goals by then. What nobody supplies does not
 * count. Immutable and thread-safe.
 */
public final class Approvals {

    private final DecisionRecord decisions;
    private final Money budget;
    private final boolean linkDatesSupplied;
    private final boolean rationalesSupplied;
    private final boolean budgetsSupplied;

    Approvals(Portfolio portfolio, DecisionRecord decisions, Money budget) {
        this.decisions = decisions;
        this.budget = budget;
        linkDatesSupplied = portfolio.supplies("initiatives.goalLinks.assessedOn");
        rationalesSupplied = portfolio.supplies("decisions.rationale");
        budgetsSupplied = portfolio.supplies("initiatives.budgets");
    }

    /**
     * Day an initiative was approved: the stated one, else the day of the earliest decision to start it, else the day it
     * started; null where none is known.
     */
    public @Nullable LocalDate on(Initiative initiative) {
        if (initiative.approvedOn() != null) {
            return initiative.approvedOn();
        }
        return startedBy(initiative)
                .map(Decision::decidedOn)
                .min(LocalDate::compareTo)
                .orElse(initiative.actualStart());
    }

    /** Name of the field of an initiative that tells when it was approved; null where a decision does. */
    public @Nullable String field(Initiative initiative) {
        if (initiative.approvedOn() != null) {
            return "approvedOn";
        }
        return startedBy(initiative).findAny().isPresent() ? null : "actualStart";
    }

    private Stream<Decision> startedBy(Initiative initiative) {
        return decisions.on(initiative).stream().filter(decision -> decision.kind() == DecisionKind.START);
    }

    /** Whether it is known when an initiative was approved, and how often its fit was assessed. */
    public boolean assessable(Initiative initiative) {
        return on(initiative) != null && initiative.assessments().known();
    }

    /** What was known of the fit of an initiative when it was approved; null where it is not {@link #assessable}. */
    public @Nullable FitAtApproval fit(Initiative initiative) {
        LocalDate day = on(initiative);
        if (day == null || !initiative.assessments().known()) {
            return null;
        }
        return new FitAtApproval(
                day,
                initiative.assessments().between(LocalDate.MIN, day),
                linkAssessedBy(initiative, day),
                startExplained(initiative));
    }

    private boolean linkAssessedBy(Initiative initiative, LocalDate day) {
        return linkDatesSupplied
                && initiative.goalLinks().stream()
                        .anyMatch(link ->
                                link.assessedOn() != null && !link.assessedOn().isAfter(day));
    }

    private boolean startExplained(Initiative initiative) {
        return rationalesSupplied && startedBy(initiative).anyMatch(decision -> decision.rationale() != null);
    }

    /**
     * Whether the budget in force of an initiative is at most this share of the portfolio budget. One that is known to have
     * no budget is; no where it cannot be told.
     */
    public boolean small(Initiative initiative, double share) {
        Money own = initiative.budgets().none() ? Money.ZERO : initiative.budgetInForce();
        return sizeKnown(initiative) && own != null && own.shareOf(budget) <= share;
    }

    /** Whether it can be told how large an initiative is beside the portfolio. */
    public boolean sizeKnown(Initiative initiative) {
        return budgetsSupplied
                && budget.positive()
                && (initiative.budgets().none() || initiative.budgetInForce() != null);
    }
}
