package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.aged;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.daysAgo;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.given;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.goal;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.said;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.seen;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.told;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * MM-03 (a): nothing was ever said about an active goal older than 30 days; and what data the rule as a whole needs.
 */
class UntoldGoalTest {

    // (a) nothing was ever said

    @Test
    void firesWhenNothingWasSaid() {
        Finding finding = given(aged(31))
                .supplied("communications")
                .verify()
                .firesOn("GOAL:G")
                .finding();

        assertThat(finding.alternatives()).containsExactly("a");
        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.confidence()).isEqualTo(0.8);
        assertThat(finding.guards()).isEmpty();
    }

    @Test
    void staysSilentForThirtyDays() {
        given(aged(30)).supplied("communications").verify().staysSilent();
    }

    @Test
    void firesAfterAnotherGracePeriod() {
        given(aged(11))
                .supplied("communications")
                .with("graceDays", 10)
                .verify()
                .firesOn("GOAL:G");
    }

    @Test
    void staysSilentForAnotherGracePeriod() {
        given(aged(60))
                .supplied("communications")
                .with("graceDays", 60)
                .verify()
                .staysSilent();
    }

    @Test
    void staysSilentWhenTheGoalWasTalkedAbout() {
        given(aged(400)).given(said("C", 10).build()).verify().staysSilent();
    }

    @Test
    void staysSilentWhenTheGoalWasTalkedAboutBeforeItsStart() {
        given(aged(40)).given(said("C", 50).build()).verify().staysSilent();
    }

    @Test
    void firesWhenOnlyAnInitiativeOfThatIdWasTalkedAbout() {
        given(aged(31))
                .given(
                        Communication.builder("C", "G", daysAgo(5)).build(),
                        Initiative.builder("G", "Initiative G", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                                .build())
                .verify()
                .firesOn("GOAL:G");
    }

    @Test
    void firesWhenTheGoalWillBeTalkedAboutTomorrow() {
        given(aged(31)).given(said("C", -1).build()).verify().firesOn("GOAL:G");
    }

    @ParameterizedTest
    @EnumSource(value = GoalStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveGoalsOnly(GoalStatus status) {
        given(goal(status).start(daysAgo(400)))
                .given(said("C", 300).explainsWhy(false).build())
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void citesAgeAndCommunications() {
        Finding finding = given(aged(40)).supplied("communications").verify().finding();

        assertThat(finding.evidence())
                .containsExactly(
                        seen("age", "start", 40L, Unit.DAYS, daysAgo(40)), seen("communications", 0, Unit.COUNT));
        assertThat(finding.condition()).isEqualTo("Goal G is 40 days old, and no communication about it is on record.");
        assertThat(finding.texts().criterion()).isEqualTo("An active goal is explained to people within 30 days.");
    }

    // data

    @Test
    void isNotAssessedWithoutData() {
        rule("MM-03").verify().isNotAssessed("goals", "communications", "initiatives");
    }

    @Test
    void isNotAssessedWithoutCommunications() {
        given(aged(400)).supplied("initiatives").verify().isNotAssessed("communications");
    }

    @Test
    void isNotAssessedWhenCommunicationsAreDeclaredUnavailable() {
        given(aged(400))
                .given(said("C", 300).build())
                .supplied("initiatives")
                .unavailable("communications")
                .verify()
                .isNotAssessed("communications");
    }

    @Test
    void namesWhatTheOtherAlternativesMiss() {
        assertThat(told(said("C", 20)).verify().staysSilent().assessment().missing())
                .containsExactly(
                        "communications.acknowledgements",
                        "communications.explainsWhy",
                        "communications.teamIds or communications.acknowledgements",
                        "goals.start",
                        "initiatives");
    }

    @Test
    void countsAGoalWithoutAStartAsNotAssessableWhenNothingWasSaid() {
        given(goal())
                .supplied("communications", "goals.start")
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void looksAtNoGoalThatStartsTomorrow() {
        given(goal().start(AS_OF.plusDays(1)))
                .supplied("communications")
                .verify()
                .firesOn()
                .examined(0, 0);
    }
}
