package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.portfolio.Portfolio;

/** The records that the tests of facts start from. */
final class Given {

    /** The day most tests look from. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private Given() {}

    static LocalDate daysAgo(int days) {
        return TODAY.minusDays(days);
    }

    static Money money(String amount) {
        return Money.of(amount);
    }

    static GoalBuilder goal() {
        return Goal.builder("G", "Grow", GoalStatus.ACTIVE);
    }

    static InitiativeBuilder initiative() {
        return Initiative.builder("I", "New shop", InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
    }

    static DecisionBuilder decision(DecisionKind kind, LocalDate decidedOn) {
        return Decision.builder("D", kind, decidedOn);
    }

    static Objective objective(String kpiId, Double baseline, Double target, String unit, Direction direction) {
        return new Objective(
                "O", "Sell more", kpiId, baseline, target, unit, direction, null, null, ObjectiveKind.COMMITTED, null);
    }

    static Budget budget(int daysAgo, String amount, BudgetReason reason) {
        return Budget.of(daysAgo(daysAgo), money(amount), reason);
    }

    static StatusReport report(int daysAgo, Band band) {
        return StatusReport.of(daysAgo(daysAgo), band);
    }

    /** The goal as rules see it on the day. */
    static Goal seenToday(GoalBuilder goal) {
        return portfolio(goal.build()).goals().get(0);
    }

    /** The initiative as rules see it on the day. */
    static Initiative seenToday(InitiativeBuilder initiative) {
        return portfolio(initiative.build()).initiatives().get(0);
    }

    private static Portfolio portfolio(Fact fact) {
        return Portfolio.builder()
                .organization(Organization.of("BAKER", "Baker", TODAY, "EUR"))
                .add(fact)
                .build();
    }
}
