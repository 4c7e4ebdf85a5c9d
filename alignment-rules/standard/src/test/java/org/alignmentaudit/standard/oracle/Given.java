package org.alignmentaudit.standard.oracle;

import java.time.LocalDate;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
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
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;

/** The records that the tests of the oracles start from. */
final class Given {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private Given() {}

    static LocalDate daysAgo(int days) {
        return AS_OF.minusDays(days);
    }

    static PortfolioBuilder organization() {
        return Portfolio.builder()
                .organization(Organization.builder("O", "Baker", AS_OF).build());
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

    static Budget budget(LocalDate date, String amount, BudgetReason reason) {
        return Budget.of(date, Money.of(amount), reason);
    }

    static Budget budget(String amount) {
        return budget(daysAgo(300), amount, BudgetReason.INITIAL);
    }
}
