package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.util.Arrays;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceOrigin;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.standard.verifier.StandardRules;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;

/** What the tests of MM-01 start from: in a portfolio of 1,000, an initiative of 20 that a vendor pitched and that spent 15. */
final class GivenTrend {

    static final String TRENDY = "INITIATIVE:I-1";

    private GivenTrend() {}

    static InitiativeBuilder initiative(String id, InitiativeType type, InitiativeStatus status) {
        return Initiative.builder(id, "The app", type, status);
    }

    static Budget budget(String amount) {
        return Budget.of(AS_OF.minusDays(200), Money.of(amount), BudgetReason.INITIAL);
    }

    static Spend spent(String amount) {
        return Spend.actual(AS_OF.minusDays(20), Money.of(amount));
    }

    /** The rest of the portfolio: it serves the goal, and nothing speaks for a trend. */
    static Initiative rest(String budget) {
        return initiative("I-9", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .trigger(Trigger.PLAN)
                .budgets(budget(budget))
                .goalLinks()
                .spending()
                .build();
    }

    /** With a budget, without a link, nothing spent, and no word on where its idea came from. */
    static InitiativeBuilder bare(InitiativeType type, InitiativeStatus status) {
        return initiative("I-1", type, status).budgets(budget("20")).goalLinks();
    }

    static InitiativeBuilder bare() {
        return bare(InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
    }

    /** Without a business case. */
    static InitiativeBuilder pitched() {
        return bare().trigger(Trigger.VENDOR_PITCH).spending(spent("15")).businessCase(false);
    }

    /** Without a word on a business case. */
    static InitiativeBuilder pitchedUnknown() {
        return bare().trigger(Trigger.VENDOR_PITCH).spending(spent("15"));
    }

    /** An experiment at the edge of every bound, but for those a test adds. */
    static InitiativeBuilder experiment() {
        return initiative("I-1", InitiativeType.EXPERIMENT, InitiativeStatus.ACTIVE)
                .goalLinks()
                .trigger(Trigger.TREND)
                .spending(spent("15"))
                .businessCase(false);
    }

    static KpiEffect effect() {
        return new KpiEffect("K", Direction.UP, null);
    }

    static DecisionBuilder decision(String id) {
        return Decision.builder(id, DecisionKind.START, AS_OF.minusDays(100)).subjectId("I-1");
    }

    static EvidenceItem from(@Nullable EvidenceOrigin origin) {
        return from(origin, EvidenceStance.SUPPORTS);
    }

    static EvidenceItem from(@Nullable EvidenceOrigin origin, EvidenceStance stance) {
        return new EvidenceItem(null, stance, null, origin, null, null, null, null);
    }

    /** A decision to start it that rests on evidence of these origins. */
    static Decision on(EvidenceOrigin... origins) {
        return decision("D-1")
                .evidence(Arrays.stream(origins).map(GivenTrend::from).toArray(EvidenceItem[]::new))
                .build();
    }

    /** Beside a rest of the portfolio of 980 and a goal. */
    static RuleVerifier trend(InitiativeBuilder initiative, Fact... more) {
        return trend(rest("980"), initiative, more);
    }

    static RuleVerifier trend(Initiative rest, InitiativeBuilder initiative, Fact... more) {
        return StandardRules.rule("MM-01")
                .given(
                        Goal.builder("G", "Fresh bread", GoalStatus.ACTIVE).build(),
                        Goal.builder("MET", "Old bread", GoalStatus.MET).build(),
                        Kpi.builder("K", "Orders", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                                .build(),
                        rest,
                        initiative.build())
                .given(more);
    }
}
