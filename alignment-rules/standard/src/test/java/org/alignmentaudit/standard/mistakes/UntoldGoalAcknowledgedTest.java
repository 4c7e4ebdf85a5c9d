package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.facts.Acknowledgement.ofPartner;
import static org.alignmentaudit.facts.Acknowledgement.ofTeam;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.daysAgo;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.said;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.seen;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Acknowledgement;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MM-03 (b): of the newest communication that is at least 14 days old, less than 70 % of the audience took note. */
class UntoldGoalAcknowledgedTest {

    private static RuleVerifier confirmed(int daysAgo, Acknowledgement... counts) {
        return told(said("C", daysAgo).acknowledgements(counts));
    }

    @Test
    void firesBelowSeventyPercent() {
        Finding finding = confirmed(20, ofTeam("T", 69, 100)).verify().finding();

        assertThat(finding.alternatives()).containsExactly("b");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.guards()).containsExactly(new Guard("small-audience", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.8);
    }

    @Test
    void staysSilentAtSeventyPercent() {
        confirmed(20, ofTeam("T", 7, 10)).verify().staysSilent();
    }

    @ParameterizedTest
    @CsvSource({"49, true", "50, false"})
    void theShareIsASetting(int count, boolean fires) {
        confirmed(20, ofTeam("T", count, 100))
                .with("minAcknowledged", 0.5)
                .verify()
                .firesOn(fires ? new String[] {"GOAL:G"} : new String[0]);
    }

    @Test
    void firesAfterFourteenDays() {
        confirmed(14, ofTeam("T", 1, 10)).verify().firesOn("GOAL:G");
    }

    @Test
    void waitsForFourteenDays() {
        confirmed(13, ofTeam("T", 1, 10)).verify().staysSilent(); // (d) is assessed
    }

    @Test
    void theDaysToConfirmAreASetting() {
        confirmed(13, ofTeam("T", 1, 10)).with("acknowledgeDays", 13).verify().firesOn("GOAL:G");
    }

    @Test
    void looksAtTheNewestThatPeopleHadTimeToConfirm() {
        told(
                        said("OLD", 40).acknowledgements(ofTeam("T", 1, 10)),
                        said("C", 20).acknowledgements(ofTeam("T", 9, 10)),
                        said("NEW", 5).acknowledgements(ofTeam("T", 0, 10)))
                .verify()
                .staysSilent();
    }

    @Test
    void addsUpTheTeams() {
        confirmed(20, ofTeam("T", 10, 10), ofTeam("U", 4, 10)).verify().staysSilent();
        confirmed(20, ofTeam("T", 10, 10), ofTeam("U", 3, 10)).verify().firesOn("GOAL:G");
    }

    @Test
    void takesTheBestOfSeveralCountsOfOneTeam() {
        confirmed(
                        20,
                        new Acknowledgement("T", null, 2, 10, daysAgo(19)),
                        new Acknowledgement("T", null, 7, 10, daysAgo(6)))
                .verify()
                .staysSilent();
    }

    @Test
    void takesTheCommunicationsOfOneDayTogether() {
        told(said("C", 20).acknowledgements(ofTeam("T", 4, 10)), said("D", 20).acknowledgements(ofTeam("U", 10, 10)))
                .verify()
                .staysSilent();
    }

    @Test
    void leavesPartnersOut() {
        confirmed(20, ofTeam("T", 7, 10), ofPartner("P", 0, 90)).verify().staysSilent();
        confirmed(20, ofTeam("T", 6, 10), ofPartner("P", 90, 90)).verify().firesOn("GOAL:G");
    }

    @Test
    void staysSilentOnAnAudienceOfZero() {
        confirmed(20, ofTeam("T", 0, 0)).verify().staysSilent(); // (d) is assessed
    }

    @Test
    void staysSilentWhereNobodyCountedAlthoughOthersDid() {
        told(said("C", 20), said("D", 50).acknowledgements(ofTeam("T", 1, 10)))
                .verify()
                .staysSilent();
    }

    @Test
    void firesOnASmallAudienceAndShowsNothingButCounts() {
        Finding finding = confirmed(20, ofTeam("T", 2, 4)).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("small-audience", GuardOutcome.PARTIAL));
        assertThat(finding.evidence())
                .containsExactly(
                        seen("toldOn", daysAgo(20), Unit.DATE),
                        seen("acknowledged", 2, Unit.COUNT),
                        seen("audience", 4, Unit.COUNT));
    }

    @ParameterizedTest
    @CsvSource({"5, 5, CLEAR", "4, 5, PARTIAL", "9, 10, PARTIAL", "10, 10, CLEAR"})
    void anAudienceIsSmallBelowTheSetting(int audience, int smallGroup, GuardOutcome outcome) {
        Finding finding = confirmed(20, ofTeam("T", 1, audience))
                .with("smallGroup", smallGroup)
                .verify()
                .finding();

        assertThat(finding.guards()).containsExactly(new Guard("small-audience", outcome));
    }

    @Test
    void saysHowManyConfirmed() {
        Finding finding = confirmed(20, ofTeam("T", 30, 60)).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("Of the 60 people who were told about Goal G on June 10, 2026, 30 have confirmed it.");
        assertThat(finding.texts().criterion())
                .isEqualTo("Within 14 days at least 70\u00a0% of the people who are told about a goal confirm it.");
        assertThat(finding.evidence())
                .containsExactly(
                        seen("toldOn", daysAgo(20), Unit.DATE),
                        seen("acknowledged", 30, Unit.COUNT),
                        seen("audience", 60, Unit.COUNT));
    }

    @Test
    void staysSilentWhenCountsAreDeclaredUnavailable() {
        var verification = confirmed(20, ofTeam("T", 1, 10))
                .unavailable("communications.acknowledgements")
                .verify()
                .staysSilent();

        assertThat(verification.assessment().missing()).contains("communications.acknowledgements");
    }
}
