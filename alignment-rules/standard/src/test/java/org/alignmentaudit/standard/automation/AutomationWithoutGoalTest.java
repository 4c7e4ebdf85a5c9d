package org.alignmentaudit.standard.automation;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** AU-01: an automation without a goal (a), or measured by effort alone (b). */
class AutomationWithoutGoalTest {

    private static InitiativeBuilder automation(InitiativeStatus status) {
        return Initiative.builder("I", "Robot", InitiativeType.AUTOMATION, status);
    }

    private static InitiativeBuilder automation() {
        return automation(InitiativeStatus.ACTIVE);
    }

    private static Kpi kpi(KpiKind kind) {
        return Kpi.builder(kind.name(), "Kpi " + kind.name(), kind, KpiCategory.OTHER)
                .build();
    }

    private static KpiEffect on(KpiKind kind) {
        return new KpiEffect(kind.name(), Direction.UP, null);
    }

    private static RuleVerifier given(InitiativeBuilder initiative) {
        RuleVerifier verifier = rule("AU-01")
                .given(initiative.build())
                .given(Goal.builder("G", "Grow", GoalStatus.DROPPED).build());
        for (KpiKind kind : KpiKind.values()) {
            verifier.given(kpi(kind));
        }
        return verifier;
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().firesOn("INITIATIVE:I").finding().alternatives();
    }

    private static GoalLink link(@Nullable KpiKind kind) {
        return new GoalLink("G", null, null, kind == null ? null : kind.name(), null, null);
    }

    // (a) no goal

    @Test
    void firesWithoutALink() {
        assertThat(alternatives(given(automation().goalLinks()))).containsExactly("a");
    }

    @Test
    void staysSilentWithALinkToAnyGoal() {
        given(automation().goalLinks(link(null))).verify().staysSilent();
    }

    // (b) effort alone

    @ParameterizedTest
    @EnumSource(
            value = KpiKind.class,
            names = {"ACTIVITY", "OUTPUT"})
    void firesOnEffortAlone(KpiKind kind) {
        assertThat(alternatives(given(automation().goalLinks(link(null)).kpiEffects(on(kind)))))
                .containsExactly("b");
    }

    @ParameterizedTest
    @EnumSource(
            value = KpiKind.class,
            names = {"OUTCOME", "GUARDRAIL"})
    void staysSilentWithAResultBeside(KpiKind kind) {
        given(automation().goalLinks(link(null)).kpiEffects(on(KpiKind.OUTPUT), on(kind)))
                .verify()
                .staysSilent();
        given(automation().goalLinks(link(kind)).kpiEffects(on(KpiKind.OUTPUT)))
                .verify()
                .staysSilent();
    }

    @Test
    void countsTheKpisOfLinks() {
        assertThat(alternatives(
                        given(automation().goalLinks(link(KpiKind.ACTIVITY)).kpiEffects())))
                .containsExactly("b");
    }

    @Test
    void staysSilentWhereItIsToMoveNothing() {
        given(automation().goalLinks(link(null)).kpiEffects()).verify().staysSilent();
    }

    // guard and data

    @Test
    void leavesAloneWhatLawRequires() {
        given(automation().regulatory(true).goalLinks().kpiEffects(on(KpiKind.OUTPUT)))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void looksAtApprovedAndActiveOnes(InitiativeStatus status) {
        boolean looked = status == InitiativeStatus.APPROVED || status == InitiativeStatus.ACTIVE;

        given(automation(status).goalLinks())
                .verify()
                .firesOn(looked ? new String[] {"INITIATIVE:I"} : new String[0])
                .examined(looked ? 1 : 0, 0);
    }

    @ParameterizedTest
    @EnumSource(value = InitiativeType.class, mode = Mode.EXCLUDE, names = "AUTOMATION")
    void looksAtAutomationsOnly(InitiativeType type) {
        given(Initiative.builder("I", "Robot", type, InitiativeStatus.ACTIVE).goalLinks())
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void isNotAssessedWithoutLinksAndEffects() {
        given(automation()).verify().isNotAssessed("initiatives.goalLinks", "initiatives.kpiEffects");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = given(automation().regulatory(false).goalLinks().kpiEffects(on(KpiKind.OUTPUT)))
                .verify()
                .finding();

        assertThat(finding.alternatives()).containsExactly("a", "b");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(0.8);
        assertThat(finding.guards()).containsExactly(new Guard("regulatory", GuardOutcome.CLEAR));
        assertThat(finding.condition())
                .isEqualTo(
                        "Robot automates work and has no link to a goal. Robot automates work, and all it is meant to"
                                + " move is Kpi OUTPUT: effort or output, not a result.");
    }
}
