package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.facts.Acknowledgement.ofTeam;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.said;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.seen;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.serving;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.team;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.CommunicationBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** MM-03 (c): a team that works on an active initiative of the goal was in no audience of the last 180 days. */
class UntoldGoalTeamsTest {

    /** The goal G with the teams A and B at work, and what was said about it. */
    private static RuleVerifier teams(CommunicationBuilder... said) {
        return told(said).given(serving("A", "B").build(), team("A", 5), team("B", 9));
    }

    @Test
    void firesWhenATeamWasInNoAudience() {
        Finding finding = teams(said("C", 20).teamIds("B")).verify().finding();

        assertThat(finding.alternatives()).containsExactly("c");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidence())
                .containsExactly(
                        seen("teams", 2, Unit.COUNT),
                        seen("missed", 1, Unit.COUNT),
                        seen("missedTeams", "Team A", Unit.WORD));
        assertThat(finding.condition())
                .isEqualTo(
                        "For 1 of 2 teams working for Goal G, no communication about it is on record in the last 180 days: Team A.");
        assertThat(finding.texts().criterion()).isEqualTo("Every team that works for a goal is told about it.");
    }

    @Test
    void staysSilentWhenEveryTeamWasTold() {
        teams(said("C", 20).teamIds("A"), said("D", 100).teamIds("B")).verify().staysSilent();
    }

    @Test
    void countsATeamAsToldThatWasAskedToConfirm() {
        teams(said("C", 20).teamIds("A").acknowledgements(ofTeam("B", 9, 9)))
                .verify()
                .staysSilent();
    }

    @Test
    void countsATeamAsToldWhereATeamAboveItWas() {
        told(said("C", 20).teamIds("TOP"))
                .given(
                        serving("A").build(),
                        team("TOP", 50),
                        new Team("MID", "Middle", 20, "TOP"),
                        new Team("A", "Team A", 5, "MID"))
                .verify()
                .staysSilent();
    }

    @Test
    void doesNotCountATeamAsToldWhereATeamBelowItWas() {
        told(said("C", 20).teamIds("LOW"))
                .given(serving("A").build(), team("A", 20), new Team("LOW", "Low", 5, "A"))
                .verify()
                .firesOn("GOAL:G");
    }

    @Test
    void staysSilentWhenTheTeamWasToldHalfAYearAgo() {
        teams(said("C", 20).teamIds("A"), said("D", 180).teamIds("B")).verify().staysSilent();
    }

    @Test
    void firesWhenTheTeamWasToldLongerAgo() {
        teams(said("C", 20).teamIds("A"), said("D", 181).teamIds("B")).verify().firesOn("GOAL:G");
    }

    @Test
    void theTimeIsASetting() {
        teams(said("C", 20).teamIds("A"), said("D", 91).teamIds("B"))
                .with("audienceDays", 90)
                .verify()
                .firesOn("GOAL:G");
    }

    @ParameterizedTest
    @EnumSource(value = InitiativeStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void looksAtTeamsOfActiveInitiativesOnly(InitiativeStatus status) {
        told(said("C", 20).teamIds("B"))
                .given(serving(status, "A").build())
                .verify()
                .staysSilent();
    }

    @Test
    void looksAtNoTeamWhoseWorkIsOnlyChanged() {
        told(said("C", 20).teamIds("B"))
                .given(serving("B").affectedTeams("A").build())
                .verify()
                .staysSilent();
    }

    @Test
    void staysSilentWhereACommunicationNamesNobody() {
        teams(said("C", 20).teamIds("A"), said("D", 30)).verify().staysSilent();
    }

    @Test
    void firesWhereTheOthersWereToldToPartnersOnly() {
        teams(said("C", 20).teamIds("A"), said("D", 30).partnerIds("P"))
                .verify()
                .firesOn("GOAL:G");
    }

    @Test
    void staysSilentWhereNothingWasSaidInThatTime() {
        Finding finding = teams(said("C", 200).teamIds("A")).verify().finding();

        assertThat(finding.alternatives()).containsExactly("d");
    }

    @Test
    void namesNoSmallTeam() {
        Finding finding = told(said("C", 20).teamIds("X"))
                .given(
                        serving("A", "B", "D").build(),
                        team("A", 4),
                        team("B", 5),
                        Team.of("D", "Team D"),
                        Team.of("X", "Team X"))
                .verify()
                .finding();

        assertThat(finding.evidence())
                .contains(seen("missed", 3, Unit.COUNT), seen("missedTeams", "Team B, smallTeams", Unit.WORD));
        assertThat(finding.condition())
                .isEqualTo(
                        "For 3 of 3 teams working for Goal G, no communication about it is on record in the last 180 days: "
                                + "Team B, teams too small to be named.");
    }

    @Test
    void theSmallestTeamThatIsNamedIsASetting() {
        Finding finding = teams(said("C", 20).teamIds("X"))
                .given(Team.of("X", "Team X"))
                .with("smallGroup", 9)
                .verify()
                .finding();

        assertThat(finding.evidence()).contains(seen("missedTeams", "Team B, smallTeams", Unit.WORD));
    }

    @Test
    void staysSilentWhenTeamsAreDeclaredUnavailable() {
        var verification = teams(said("C", 20).teamIds("B"))
                .unavailable("initiatives.teams")
                .verify()
                .staysSilent();

        assertThat(verification.assessment().missing()).contains("initiatives.teams");
    }
}
