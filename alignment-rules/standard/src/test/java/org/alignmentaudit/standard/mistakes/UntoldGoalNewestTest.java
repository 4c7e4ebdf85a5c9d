package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.daysAgo;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.said;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.seen;
import static org.alignmentaudit.standard.mistakes.GivenUntoldGoal.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;

/** MM-03 (d) and (e): the newest communication about a goal is more than 180 days old, or leaves out why. */
class UntoldGoalNewestTest {

    // (d) the newest communication is old

    @Test
    void firesWhenTheNewestCommunicationIsOld() {
        Finding finding = told(said("C", 181), said("D", 300)).verify().finding();

        assertThat(finding.alternatives()).containsExactly("d");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidence())
                .containsExactly(seen("newest", daysAgo(181), Unit.DATE), seen("silence", 181L, Unit.DAYS));
        assertThat(finding.condition())
                .isEqualTo("The newest communication about Goal G on record is from December 31, 2025, 181 days ago.");
        assertThat(finding.texts().criterion()).isEqualTo("An active goal is talked about at least every 180 days.");
    }

    @Test
    void staysSilentWhenTheNewestCommunicationIsHalfAYearOld() {
        told(said("C", 180), said("D", 300)).verify().staysSilent();
    }

    @Test
    void firesAfterAnotherSilence() {
        told(said("C", 91)).with("maxSilenceDays", 90).verify().firesOn("GOAL:G");
    }

    @Test
    void staysSilentForAnotherSilence() {
        told(said("C", 90)).with("maxSilenceDays", 90).verify().staysSilent();
    }

    // (e) the reason is left out

    @Test
    void firesLowWhenTheNewestCommunicationLeavesOutWhy() {
        Finding finding = told(said("C", 20).explainsWhy(false), said("D", 50).explainsWhy(true))
                .verify()
                .finding();

        assertThat(finding.alternatives()).containsExactly("e");
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.evidence()).containsExactly(seen("newest", daysAgo(20), Unit.DATE));
        assertThat(finding.condition())
                .isEqualTo("What was said about Goal G on June 10, 2026 does not say why it matters.");
        assertThat(finding.texts().criterion())
                .isEqualTo("Whoever explains a goal says why it matters, not only what is wanted.");
    }

    @Test
    void staysSilentWhenTheNewestCommunicationSaysWhy() {
        told(said("C", 20).explainsWhy(true), said("D", 50).explainsWhy(false))
                .verify()
                .staysSilent();
    }

    @Test
    void staysSilentWhenAnotherCommunicationOfThatDaySaysWhy() {
        told(said("C", 20).explainsWhy(false), said("D", 20).explainsWhy(true))
                .verify()
                .staysSilent();
    }

    @Test
    void staysSilentWhenNobodyKnowsWhetherTheNewestSaysWhy() {
        var verification =
                told(said("C", 20), said("D", 50).explainsWhy(false)).verify().staysSilent();

        assertThat(verification.assessment().missing()).doesNotContain("communications.explainsWhy");
    }

    // several alternatives

    @Test
    void mergesWhatHoldsOfOneGoal() {
        Finding finding = told(said("C", 200).explainsWhy(false)).verify().finding();

        assertThat(finding.alternatives()).containsExactly("d", "e");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo("The newest communication about Goal G on record is from December 12, 2025, 200 days ago. "
                        + "What was said about Goal G on December 12, 2025 does not say why it matters.");
    }
}
