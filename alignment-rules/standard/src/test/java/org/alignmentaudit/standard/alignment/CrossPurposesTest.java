package org.alignmentaudit.standard.alignment;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** AL-06: two active initiatives that are meant to move one KPI in opposite directions. */
class CrossPurposesTest {

    private static InitiativeBuilder initiative(String id, KpiEffect... effects) {
        return Initiative.builder(id, "Work " + id, InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .kpiEffects(effects);
    }

    private static KpiEffect up(@Nullable String segment) {
        return new KpiEffect("K", Direction.UP, segment);
    }

    private static KpiEffect down(@Nullable String segment) {
        return new KpiEffect("K", Direction.DOWN, segment);
    }

    private static RuleVerifier known() {
        return rule("AL-06")
                .given(
                        Kpi.builder("K", "Orders", KpiKind.OUTCOME, KpiCategory.OTHER)
                                .build(),
                        Kpi.builder("L", "Stock", KpiKind.OUTCOME, KpiCategory.OTHER)
                                .build());
    }

    private static RuleVerifier given(InitiativeBuilder... initiatives) {
        RuleVerifier verifier = known();
        for (InitiativeBuilder initiative : initiatives) {
            verifier.given(initiative.build());
        }
        return verifier;
    }

    private static LocalDate day(int days) {
        return AS_OF.plusDays(days);
    }

    @Test
    void firesOnOppositeDirections() {
        Finding finding = given(initiative("B", down(null)), initiative("A", up(null)))
                .verify()
                .firesOn("INITIATIVE:A")
                .finding();

        assertThat(finding.related()).extracting(SubjectRef::id).containsExactly("B");
        assertThat(finding.evidence())
                .filteredOn(item -> item.role().equals("other"))
                .extracting(item -> item.fact().id(), Evidence::value)
                .containsExactly(tuple("B", "Work B"));
        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.condition())
                .isEqualTo("Work A and Work B are meant to move Orders in opposite directions at the same time, and no"
                        + " decision on record names both.");
    }

    @Test
    void staysSilentOnOneDirection() {
        given(initiative("A", up(null)), initiative("B", up(null))).verify().staysSilent();
    }

    @Test
    void staysSilentOnTwoKpis() {
        given(initiative("A", up(null)), initiative("B", new KpiEffect("L", Direction.DOWN, null)))
                .verify()
                .staysSilent();
    }

    @Test
    void oneInitiativeAloneIsNotAtCrossPurposes() {
        given(initiative("A", up(null), down(null))).verify().staysSilent();
    }

    @Test
    void saysOnceWhatTwoInitiativesDisagreeOn() {
        KpiEffect more = new KpiEffect("L", Direction.UP, null);
        KpiEffect less = new KpiEffect("L", Direction.DOWN, null);

        assertThat(given(initiative("A", up(null), more), initiative("B", down(null), less))
                        .verify()
                        .finding()
                        .condition())
                .contains("to move Orders, Stock in");
    }

    @Test
    void findsEachPair() {
        given(initiative("A", up(null)), initiative("B", down(null)), initiative("C", up(null)))
                .verify()
                .firesOn("INITIATIVE:A", "INITIATIVE:B");
    }

    // segments

    @Test
    void firesWithinASegmentAndWhereOneNamesNone() {
        given(initiative("A", up("shops")), initiative("B", down("shops")))
                .verify()
                .firesOn("INITIATIVE:A");
        given(initiative("A", up("shops")), initiative("B", down(null)))
                .verify()
                .firesOn("INITIATIVE:A");
    }

    @Test
    void staysSilentAcrossSegments() {
        given(initiative("A", up("shops")), initiative("B", down("web")))
                .verify()
                .staysSilent();
    }

    // days

    @Test
    void firesWhereTheDaysMeet() {
        given(
                        initiative("A", up(null)).plannedEnd(day(10)),
                        initiative("B", down(null)).plannedStart(day(10)))
                .verify()
                .firesOn("INITIATIVE:A");
    }

    @Test
    void staysSilentWhereTheDaysDoNotMeet() {
        given(
                        initiative("A", up(null)).plannedEnd(day(10)),
                        initiative("B", down(null)).plannedStart(day(11)))
                .verify()
                .staysSilent();
        given(
                        initiative("A", up(null)).plannedStart(day(11)),
                        initiative("B", down(null)).plannedEnd(day(10)))
                .verify()
                .staysSilent();
    }

    @Test
    void theActualStartGoesBeforeThePlannedOne() {
        given(
                        initiative("A", up(null)).plannedEnd(day(10)),
                        initiative("B", down(null)).plannedStart(day(11)).actualStart(day(-5)))
                .verify()
                .firesOn("INITIATIVE:A");
    }

    // the guard

    @Test
    void staysSilentWhereADecisionNamesBoth() {
        Decision aboutBoth = Decision.builder("D", DecisionKind.OTHER, day(-9))
                .relatedIds("A", "B")
                .build();
        Decision aboutOne = Decision.builder("D", DecisionKind.CONTINUE, day(-9))
                .subjectId("B")
                .relatedIds("A")
                .build();

        for (Decision decision : List.of(aboutBoth, aboutOne)) {
            given(initiative("A", up(null)), initiative("B", down(null)))
                    .given(decision)
                    .verify()
                    .staysSilent();
        }
    }

    @Test
    void oneOfTheTwoIsNotEnough() {
        Finding finding = given(initiative("A", up(null)), initiative("B", down(null)))
                .given(Decision.builder("D", DecisionKind.OTHER, day(-9))
                        .relatedIds("A")
                        .build())
                .verify()
                .finding();

        assertThat(finding.guards()).containsExactly(new Guard("trade-off", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.7);
    }

    @Test
    void saysThatNobodyToldWhatDecisionsSettle() {
        Finding finding = given(initiative("A", up(null)), initiative("B", down(null)))
                .verify()
                .finding();

        assertThat(finding.guards()).containsExactly(new Guard("trade-off", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    // data

    @ParameterizedTest
    @EnumSource(value = InitiativeStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveInitiativesOnly(InitiativeStatus status) {
        known().given(initiative("A", up(null)).build())
                .given(Initiative.builder("B", "Work", InitiativeType.PROJECT, status)
                        .kpiEffects(down(null))
                        .build())
                .verify()
                .staysSilent();
    }

    @Test
    void countsAnInitiativeWithUnknownEffectsAsNotAssessable() {
        given(
                        initiative("A", up(null)),
                        Initiative.builder("B", "Work", InitiativeType.PROJECT, InitiativeStatus.ACTIVE))
                .verify()
                .firesOn()
                .examined(1, 1);
    }

    @Test
    void isNotAssessedWithoutEffects() {
        given(Initiative.builder("B", "Work", InitiativeType.PROJECT, InitiativeStatus.ACTIVE))
                .verify()
                .isNotAssessed("initiatives.kpiEffects");
    }
}
