package org.alignmentaudit.standard.methods;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Methodology;
import org.alignmentaudit.facts.Milestone;
import org.alignmentaudit.facts.MilestoneKind;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** ME-02: agile work that shows nothing, or a fixed scope that moved without a decision. */
class MethodInNameTest {

    private static InitiativeBuilder run(Methodology method) {
        return Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .methodology(method);
    }

    private static RuleVerifier agile(int startedDaysAgo, Milestone... milestones) {
        return rule("ME-02")
                .given(run(Methodology.AGILE)
                        .actualStart(AS_OF.minusDays(startedDaysAgo))
                        .milestones(milestones)
                        .build());
    }

    private static Milestone shown(int daysAgo, MilestoneKind kind) {
        return new Milestone(AS_OF.minusDays(daysAgo), kind);
    }

    private static StatusReport sized(int daysAgo, double size) {
        return new StatusReport(
                AS_OF.minusDays(daysAgo), Band.GREEN, RatingScale.FIVE, null, null, null, null, null, size, null);
    }

    private static RuleVerifier grown(double from, double to) {
        return rule("ME-02")
                .supplied("decisions")
                .given(run(Methodology.WATERFALL)
                        .statusReports(sized(200, from), sized(10, to))
                        .build());
    }

    private static RuleVerifier moneyForScope(int amount) {
        return rule("ME-02")
                .supplied("decisions")
                .given(run(Methodology.WATERFALL)
                        .budgets(
                                Budget.of(AS_OF.minusDays(300), Money.of(100), BudgetReason.INITIAL),
                                Budget.of(AS_OF.minusDays(30), Money.of(amount), BudgetReason.SCOPE))
                        .build());
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    // (a) nothing shown

    @Test
    void firesWhenNothingWasShownFor60Days() {
        assertThat(alternatives(agile(60))).containsExactly("a");
        assertThat(alternatives(agile(200, shown(60, MilestoneKind.DEMO)))).containsExactly("a");
        agile(200, shown(59, MilestoneKind.DEMO)).verify().staysSilent();
        agile(59).verify().staysSilent();
        agile(60).with("maxQuietDays", 61).verify().staysSilent();
    }

    @ParameterizedTest
    @EnumSource(MilestoneKind.class)
    void aGateShowsNothing(MilestoneKind kind) {
        agile(200, shown(5, kind))
                .verify()
                .firesOn(kind == MilestoneKind.GATE ? new String[] {"INITIATIVE:I"} : new String[0]);
    }

    // (b) scope moved

    @ParameterizedTest
    @CsvSource({"100, 121, true", "100, 120, false", "100, 80, false", "100, 79, true", "0, 50, false"})
    void firesWhereTheSizeMovedByMoreThanAFifth(double from, double to, boolean fires) {
        RuleVerifier verifier = grown(from, to)
                .given(Initiative.builder("J", "Other", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .methodology(Methodology.HYBRID)
                        .build());
        verifier.verify().firesOn(fires ? new String[] {"INITIATIVE:I"} : new String[0]);
    }

    @Test
    void firesWhereMoneyForScopeMovedByMoreThanAFifth() {
        assertThat(alternatives(moneyForScope(121))).containsExactly("b");
        moneyForScope(120).verify().staysSilent();
        assertThat(alternatives(moneyForScope(120).with("maxScopeChange", 0.19)))
                .containsExactly("b");
    }

    @ParameterizedTest
    @CsvSource({"RESCOPE, 200, false", "RESCOPE, 201, true", "TOP_UP, 100, true"})
    void aDecisionToChangeTheScopeSettlesIt(DecisionKind kind, int daysAgo, boolean fires) {
        grown(100, 150)
                .given(Decision.builder("D", kind, AS_OF.minusDays(daysAgo))
                        .subjectId("I")
                        .build())
                .verify()
                .firesOn(fires ? new String[] {"INITIATIVE:I"} : new String[0]);
    }

    // data

    @Test
    void anInitiativeWhoseStartIsUnknownIsNotAssessable() {
        agile(10)
                .given(Initiative.builder("J", "Other", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .methodology(Methodology.AGILE)
                        .milestones()
                        .build())
                .verify()
                .firesOn()
                .examined(1, 1);
    }

    @Test
    void isNotAssessedWhereNobodySaysHowWorkIsDone() {
        rule("ME-02")
                .given(Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .build())
                .verify()
                .isNotAssessed(
                        "initiatives.methodology",
                        "initiatives.milestones",
                        "initiatives.actualStart",
                        "decisions",
                        "initiatives.statusReports or initiatives.budgets");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = grown(100, 150).verify().finding();

        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.condition())
                .isEqualTo("Portal is run as a waterfall, and its scope moved by 50\u00a0% since December 12, 2025,"
                        + " without a decision on record that changes it.");
        assertThat(agile(60).verify().finding().condition())
                .isEqualTo(
                        "Portal is run as agile work, started on May 1, 2026, and showed no increment, demonstration or"
                                + " release in the last 60 days.");
    }

    @Test
    void namesTheBudgetThatWasAddedForScope() {
        assertThat(moneyForScope(150).verify().finding().evidence())
                .extracting(Evidence::role, Evidence::field)
                .contains(tuple("since", "budgets.amount"), tuple("moved", "budgets.amount"));
    }
}
