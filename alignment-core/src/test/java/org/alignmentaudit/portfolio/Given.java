package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;

/** The records that the tests of portfolios start from. */
final class Given {

    /** The day the portfolio is seen on. */
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    static final LocalDate NEXT_DAY = AS_OF.plusDays(1);

    private Given() {}

    static LocalDate daysAgo(int days) {
        return AS_OF.minusDays(days);
    }

    static PortfolioBuilder organization() {
        return Portfolio.builder().organization(Organization.of("BAKER", "Baker", AS_OF, "EUR"));
    }

    static Portfolio portfolio(Fact... facts) {
        return organization().add(facts).build();
    }

    static GoalBuilder goal(String id) {
        return Goal.builder(id, "Goal " + id, GoalStatus.ACTIVE);
    }

    static InitiativeBuilder initiative(String id) {
        return initiative(id, InitiativeStatus.ACTIVE);
    }

    static InitiativeBuilder initiative(String id, InitiativeStatus status) {
        return Initiative.builder(id, "Initiative " + id, InitiativeType.PROJECT, status);
    }

    static DecisionBuilder decision(String id, LocalDate decidedOn) {
        return Decision.builder(id, DecisionKind.SELECT, decidedOn);
    }

    static Budget budget(String amount) {
        return Budget.of(daysAgo(300), Money.of(amount), BudgetReason.INITIAL);
    }
}
