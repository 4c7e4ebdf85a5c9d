package org.alignmentaudit.standard.alignment;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.time.LocalDate;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.testing.RuleVerifier;

/** What the tests of AL-04 start from. */
final class GivenSpending {

    private GivenSpending() {}

    /** Goals G1, G2, ... of priorities 1, 2, ... that got this much each. */
    static RuleVerifier ordered(int... amounts) {
        RuleVerifier verifier = rule("AL-04");
        for (int i = 1; i <= amounts.length; i++) {
            verifier.given(goal("G" + i).priority(i).build(), spending("G" + i, amounts[i - 1]));
        }
        return verifier;
    }

    static GoalBuilder goal(String id) {
        return Goal.builder(id, "Goal " + id, GoalStatus.ACTIVE);
    }

    static Initiative spending(String goal, int amount) {
        return spending(goal, amount, AS_OF);
    }

    static Initiative spending(String goal, int amount, LocalDate date) {
        return initiative("FOR-" + goal + "-" + date)
                .goalLinks(GoalLink.to(goal))
                .spending(Spend.actual(date, Money.of(amount)))
                .build();
    }

    /** An active initiative for the goal with a budget and, where above zero, hours of today. */
    static Initiative working(String goal, double hours, int budget) {
        InitiativeBuilder initiative = initiative("WORK-" + goal)
                .goalLinks(GoalLink.to(goal))
                .budgets(Budget.of(AS_OF.minusDays(100), Money.of(budget), BudgetReason.INITIAL));
        return (hours > 0
                        ? initiative.spending(new Spend(AS_OF, null, null, null, hours, null))
                        : initiative.spending())
                .build();
    }

    static InitiativeBuilder initiative(String id) {
        return Initiative.builder(id, "Initiative " + id, InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
    }

    static Evidence seen(String role, Object value, Unit unit) {
        return new Evidence(role, new FactRef(FactType.ORGANIZATION, "org"), null, value, unit, null);
    }

    static Evidence seenOf(String goal, String role, Object value, Unit unit) {
        return new Evidence(role, new FactRef(FactType.GOAL, goal), null, value, unit, AS_OF);
    }
}
