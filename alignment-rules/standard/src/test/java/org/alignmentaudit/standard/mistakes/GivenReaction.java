package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.OrganizationStage;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.standard.verifier.StandardRules;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;

/** What the tests of MM-04 start from. */
final class GivenReaction {

    static final String FIRM = "ORGANIZATION:org";
    static final String HASTY = "DECISION:H";

    /** A decision counts as recent for so many days. */
    static final int RECENT = 10;

    private GivenReaction() {}

    static LocalDate daysAgo(int days) {
        return AS_OF.minusDays(days);
    }

    static DecisionBuilder decision(String id, int daysAgo) {
        return Decision.builder(id, DecisionKind.OTHER, daysAgo(daysAgo)).title("Buy the oven");
    }

    /** Decisions P-1, P-2 and so on that stand in the plan. */
    static Decision[] planned(int count) {
        return set("P-", count, Trigger.PLAN);
    }

    /** Decisions and so on that an incident set off; they serve no goal. */
    static Decision[] reactive(int count) {
        return set("R-", count, Trigger.INCIDENT);
    }

    private static Decision[] set(String prefix, int count, Trigger trigger) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> decision(prefix + i, RECENT).trigger(trigger).build())
                .toArray(Decision[]::new);
    }

    /** So many reactive decisions among so many, with a goal and an initiative beside them. */
    static RuleVerifier reacting(int reactive, int all, Fact... more) {
        return firm().given(reactive(reactive)).given(planned(all - reactive)).given(more);
    }

    /** A firm with a goal and an initiative that serves none; single decisions of more than a day ago are not looked at. */
    static RuleVerifier firm() {
        return StandardRules.rule("MM-04")
                .given(
                        Goal.builder("G", "Fresh bread", GoalStatus.ACTIVE).build(),
                        Goal.builder("MET", "Old bread", GoalStatus.MET).build(),
                        initiative("I-0").goalLinks().build())
                .supplied("decisions.goalIds")
                .with("decisionDays", 1);
    }

    static InitiativeBuilder initiative(String id) {
        return Initiative.builder(id, "Initiative " + id, InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
    }

    static Organization at(OrganizationStage stage) {
        return Organization.builder("org", "The firm", AS_OF)
                .currency("EUR")
                .stage(stage)
                .build();
    }

    /** A decision of so many days ago over 50, so many days after the question. */
    static DecisionBuilder hasty(int lead) {
        return hasty(lead, "50");
    }

    static DecisionBuilder hasty(int lead, String amount) {
        return decision("H", RECENT).raisedOn(daysAgo(RECENT + lead)).amount(Money.of(amount));
    }

    /** Beside initiatives with a portfolio budget of 1,000 and no spending. */
    static RuleVerifier budgeted(DecisionBuilder decision, Fact... more) {
        return StandardRules.rule("MM-04")
                .given(initiative("I-0").budgets(budget("1000")).build(), decision.build())
                .given(more);
    }

    static Budget budget(String amount) {
        return Budget.of(daysAgo(400), Money.of(amount), BudgetReason.INITIAL);
    }

    /** Actual spending of so many days ago and the part of it that no plan held. */
    static Spend spend(int daysAgo, @Nullable String actual, @Nullable String unplanned) {
        return new Spend(daysAgo(daysAgo), null, money(actual), money(unplanned), null, null);
    }

    private static @Nullable Money money(@Nullable String amount) {
        return amount == null ? null : Money.of(amount);
    }

    /** One initiative with this spending. */
    static RuleVerifier spending(Spend... rows) {
        return StandardRules.rule("MM-04")
                .given(initiative("I-0").spending(rows).build());
    }
}
