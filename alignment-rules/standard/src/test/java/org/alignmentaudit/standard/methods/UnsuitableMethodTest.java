package org.alignmentaudit.standard.methods;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Methodology;
import org.alignmentaudit.facts.Milestone;
import org.alignmentaudit.facts.MilestoneKind;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Posture;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.alignmentaudit.testing.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** ME-01: a method that does not suit posture, volatility, regulation or money. */
class UnsuitableMethodTest {

    private static InitiativeBuilder run(Methodology method) {
        return Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .methodology(method);
    }

    private static Milestone milestone(int daysAgo, MilestoneKind kind) {
        return new Milestone(AS_OF.minusDays(daysAgo), kind);
    }

    private static Organization firm(Posture posture, Level volatility) {
        return Organization.builder("org", "The firm", AS_OF)
                .currency("EUR")
                .posture(posture)
                .volatility(volatility)
                .build();
    }

    private static RuleVerifier given(InitiativeBuilder initiative, Posture posture) {
        return rule("ME-01").given(initiative.build()).given(firm(posture, Level.LOW));
    }

    private static RuleVerifier waterfall(MilestoneKind kind, int... daysAgo) {
        Milestone[] milestones =
                IntStream.of(daysAgo).mapToObj(days -> milestone(days, kind)).toArray(Milestone[]::new);
        return given(run(Methodology.WATERFALL).milestones(milestones), Posture.INNOVATE);
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    // (a) too slow

    @Test
    void firesWhenTheNewestDeliveryLiesMoreThan180DaysBack() {
        assertThat(alternatives(waterfall(MilestoneKind.RELEASE, 181))).containsExactly("a");
        waterfall(MilestoneKind.RELEASE, 180).verify().staysSilent();
        assertThat(alternatives(waterfall(MilestoneKind.RELEASE, 180).with("maxPauseDays", 179)))
                .containsExactly("a");
    }

    @Test
    void looksAtThePauseBeforeTheNewestDeliveryAsWell() {
        assertThat(alternatives(waterfall(MilestoneKind.INCREMENT, 10, 191))).containsExactly("a");
        waterfall(MilestoneKind.INCREMENT, 10, 190, 900).verify().staysSilent();
    }

    @Test
    void aDemonstrationIsNoDeliveryAndTheStartIsTheFirst() {
        assertThat(alternatives(given(
                        run(Methodology.WATERFALL)
                                .actualStart(AS_OF.minusDays(181))
                                .milestones(milestone(5, MilestoneKind.DEMO)),
                        Posture.INNOVATE)))
                .containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource({"STABLE, HIGH, true", "INNOVATE, LOW, true", "STABLE, MEDIUM, false", "GROW, LOW, false"})
    void asksWhereTheStrategyOrTheSurroundingsAreLively(Posture posture, Level volatility, boolean fires) {
        rule("ME-01")
                .given(firm(posture, volatility))
                .given(run(Methodology.WATERFALL)
                        .milestones(milestone(300, MilestoneKind.RELEASE))
                        .build())
                .verify()
                .firesOn(fires ? new String[] {"INITIATIVE:I"} : new String[0]);
    }

    // (b) no gates

    @ParameterizedTest
    @EnumSource(Methodology.class)
    void firesOnShortStepsWithoutAGateWhereTheStrategyIsToComply(Methodology method) {
        boolean fires = method == Methodology.AGILE || method == Methodology.LEAN;

        given(run(method).milestones(milestone(1, MilestoneKind.DEMO)), Posture.COMPLIANCE)
                .verify()
                .firesOn(fires ? new String[] {"INITIATIVE:I"} : new String[0]);
    }

    @Test
    void firesWhereARegulatorRequiresIt() {
        assertThat(alternatives(given(run(Methodology.AGILE).milestones().regulatory(true), Posture.GROW)))
                .containsExactly("b");
        given(run(Methodology.AGILE).milestones().regulatory(false), Posture.GROW)
                .verify()
                .staysSilent();
    }

    @Test
    void aGateIsEnough() {
        given(run(Methodology.AGILE).milestones(milestone(1, MilestoneKind.GATE)), Posture.COMPLIANCE)
                .verify()
                .staysSilent();
    }

    // (c) no method

    @ParameterizedTest
    @CsvSource({"5, true", "4, false"})
    void firesOnMaterialMoneyWithoutAMethod(int amount, boolean fires) {
        Initiative other = Initiative.builder("J", "Other", InitiativeType.PROJECT, InitiativeStatus.APPROVED)
                .budgets(Budget.of(AS_OF.minusDays(9), Money.of(100 - amount), BudgetReason.INITIAL))
                .build();

        Verification verification = given(
                        run(Methodology.NONE)
                                .budgets(Budget.of(AS_OF.minusDays(9), Money.of(amount), BudgetReason.INITIAL)),
                        Posture.GROW)
                .given(other)
                .verify()
                .firesOn(fires ? new String[] {"INITIATIVE:I"} : new String[0]);

        if (fires) {
            assertThat(verification.finding().severity()).isEqualTo(Severity.LOW);
        }
    }

    // guard

    @ParameterizedTest
    @CsvSource({"HYBRID, GATE, false", "HYBRID, DEMO, true", "AGILE, GATE, true"})
    void leavesAlonePartsOfAProgrammeThatMixesMethodsBehindGates(
            Methodology method, MilestoneKind kind, boolean fires) {
        Initiative programme = Initiative.builder("P", "Programme", InitiativeType.PROJECT, InitiativeStatus.PAUSED)
                .methodology(method)
                .milestones(milestone(3, kind))
                .build();
        Verification verification = given(run(Methodology.AGILE).milestones().parentId("P"), Posture.COMPLIANCE)
                .given(programme)
                .verify()
                .firesOn(fires ? new String[] {"INITIATIVE:I"} : new String[0]);

        if (fires) {
            assertThat(verification.finding().guards())
                    .containsExactly(new Guard("part-of-programme", GuardOutcome.PARTIAL));
        }
    }

    // data

    @Test
    void looksAtActiveInitiativesThatTellTheirMethod() {
        given(run(Methodology.AGILE).milestones(), Posture.COMPLIANCE)
                .given(Initiative.builder("J", "Other", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .build())
                .given(Initiative.builder("K", "Done", InitiativeType.PROJECT, InitiativeStatus.DONE)
                        .methodology(Methodology.AGILE)
                        .milestones()
                        .build())
                .verify()
                .firesOn("INITIATIVE:I")
                .examined(1, 1);
    }

    @Test
    void isNotAssessedWhereNobodySaysHowWorkIsDone() {
        rule("ME-01")
                .given(Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .build())
                .verify()
                .isNotAssessed(
                        "initiatives.methodology",
                        "initiatives.milestones",
                        "initiatives.budgets",
                        "organization.posture or organization.volatility",
                        "organization.posture or initiatives.regulatory");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = waterfall(MilestoneKind.RELEASE, 200).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo("Portal is run as a waterfall and delivered nothing from December 12, 2025 to June 30, 2026,"
                        + " 200 days, although the strategy or the surroundings ask for quick answers.");
    }

    @Test
    void doesNotSayWhatNobodyTellsOfARegulator() {
        InitiativeBuilder agile = run(Methodology.AGILE).milestones();

        assertThat(given(agile, Posture.COMPLIANCE).verify().finding().evidence())
                .extracting(Evidence::role)
                .doesNotContain("regulatory");
        assertThat(given(agile.regulatory(false), Posture.COMPLIANCE)
                        .verify()
                        .finding()
                        .evidence())
                .extracting(Evidence::role)
                .contains("regulatory");
    }
}
