package org.alignmentaudit.standard.alignment;

import static org.alignmentaudit.standard.alignment.GivenLinks.given;
import static org.alignmentaudit.standard.alignment.GivenLinks.initiative;
import static org.alignmentaudit.standard.alignment.GivenLinks.seen;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** AL-02: what is needed, and what a finding says. */
class NominalLinkFindingTest {

    // data

    @ParameterizedTest
    @EnumSource(value = InitiativeStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveInitiativesOnly(InitiativeStatus status) {
        given(Initiative.builder("I", "Rye", InitiativeType.PROJECT, status).goalLinks(GoalLink.to("G1")))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @ParameterizedTest
    @EnumSource(GoalStatus.class)
    void countsLinksToAnyGoal(GoalStatus status) {
        given(initiative().goalLinks(GoalLink.to("OTHER")))
                .given(Goal.builder("OTHER", "Other", status).build())
                .verify()
                .firesOn("INITIATIVE:I");
    }

    @Test
    void countsAnInitiativeWithUnknownLinksAsNotAssessable() {
        given(initiative("J").goalLinks(), initiative()).verify().firesOn().examined(1, 1);
    }

    @Test
    void isNotAssessedWithoutInitiatives() {
        rule("AL-02").verify().isNotAssessed("initiatives");
    }

    @Test
    void isNotAssessedWithoutLinks() {
        rule("AL-02").given(initiative().build()).verify().isNotAssessed("initiatives.goalLinks");
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        rule("AL-02").supplied("initiatives").verify().firesOn().examined(0, 0);
    }

    // what it says

    @Test
    void saysWhatEachAlternativeSaw() {
        GoalLink[] bare = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> GoalLink.to("G" + i, 0.5))
                .toArray(GoalLink[]::new);
        Finding finding = given(initiative().goalLinks(bare))
                .supplied("initiatives.parentId")
                .verify()
                .finding();

        assertThat(finding.alternatives()).containsExactly("a", "b", "c");
        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.confidence()).isEqualTo(0.6);
        assertThat(finding.guards()).containsExactly(new Guard("programme", GuardOutcome.CLEAR));
        assertThat(finding.evidence())
                .containsExactly(
                        seen("links", "goalLinks", 6, Unit.COUNT),
                        seen("bare", "goalLinks.mechanism", 6, Unit.COUNT),
                        seen("bareTo", "goalLinks.goalId", "G1, G2, G3, G4, G5, G6", Unit.WORD),
                        seen("goals", "goalLinks.goalId", 6, Unit.COUNT),
                        seen("alike", "goalLinks", 6, Unit.COUNT),
                        seen("weight", "goalLinks.weight", 0.5, Unit.NUMBER));
        assertThat(finding.condition())
                .isEqualTo(
                        "Of 6 links from Rye to goals, 6 say neither how the work moves the goal nor which KPI should"
                                + " show it. Rye is linked to 6 goals. All 6 links from Rye to goals state the same weight,"
                                + " 0.5.");
        assertThat(finding.texts().criterion())
                .isEqualTo("Every link of an initiative to a goal names its mechanism or a KPI. An initiative is linked"
                        + " to at most 5 goals. Where an initiative has 3 links to goals or more, their weights tell"
                        + " which goal it serves most.");
    }

    @Test
    void saysItOfOneLink() {
        assertThat(given(initiative().goalLinks(GoalLink.to("G1")))
                        .verify()
                        .finding()
                        .condition())
                .isEqualTo(
                        "Of 1 link from Rye to goals, 1 says neither how the work moves the goal nor which KPI should"
                                + " show it.");
    }
}
