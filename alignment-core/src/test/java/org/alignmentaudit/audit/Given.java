package org.alignmentaudit.audit;

import java.time.LocalDate;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;

/** The records and packs that the tests of audits start from. */
final class Given {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private Given() {}

    static PortfolioBuilder organization() {
        return Portfolio.builder().organization(Organization.of("BAKER", "Baker", AS_OF, "EUR"));
    }

    static Portfolio portfolio(Fact... facts) {
        return organization().add(facts).build();
    }

    static InitiativeBuilder initiative(String id) {
        return Initiative.builder(id, "Initiative " + id, InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
    }

    static Goal goal(String id) {
        return Goal.builder(id, "Goal " + id, GoalStatus.ACTIVE).build();
    }

    /** A rule that finds every initiative. */
    static JavaRule everyInitiative(String name) {
        return JavaRule.of(name, Initiative.class, initiative -> true);
    }

    /** A rule that finds every goal. */
    static JavaRule everyGoal(String name) {
        return JavaRule.of(name, Goal.class, goal -> true).with("needs", "goals");
    }

    static AuditReport audit(Portfolio portfolio, JavaRule... rules) {
        return auditor(rules).audit(portfolio);
    }

    static Auditor auditor(JavaRule... rules) {
        return Auditor.builder().pack(JavaPack.of("TEST", rules)).build();
    }
}
