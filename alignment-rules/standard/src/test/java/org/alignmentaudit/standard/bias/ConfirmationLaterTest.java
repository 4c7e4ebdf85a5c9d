package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenConfirmation.ASKED;
import static org.alignmentaudit.standard.bias.GivenConfirmation.confirmation;
import static org.alignmentaudit.standard.bias.GivenConfirmation.daysAgo;
import static org.alignmentaudit.standard.bias.GivenConfirmation.decided;
import static org.alignmentaudit.standard.bias.GivenConfirmation.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** CB-01 b: evidence against a decision is left unanswered; c: all that came after it speaks for it. */
class ConfirmationLaterTest {

    private static final EvidenceItem ANSWERED = item(null, EvidenceStance.CONTRADICTS, null, null, "Looked into.");
    private static final EvidenceItem OPEN = item(EvidenceStance.CONTRADICTS);

    private static RuleVerifier given(EvidenceItem... items) {
        return confirmation(decided().evidence(items)).supplied("initiatives").given(GivenConfirmation.red());
    }

    private static RuleVerifier later(int supports, EvidenceItem... more) {
        List<EvidenceItem> items = new ArrayList<>(List.of(more));
        items.addAll(Collections.nCopies(supports, item(99, EvidenceStance.SUPPORTS, null, null, null)));
        return given(items.toArray(EvidenceItem[]::new));
    }

    // (b)

    @Test
    void firesWithTwoPiecesAgainstThatNobodyAnswered() {
        assertThat(given(OPEN, OPEN, ANSWERED).verify().firesOn(ASKED).finding().alternatives())
                .containsExactly("b");
    }

    @Test
    void staysSilentWithOne() {
        given(OPEN, ANSWERED, ANSWERED).verify().staysSilent();
    }

    @Test
    void theNumberIsASetting() {
        given(OPEN, ANSWERED).with("minUnanswered", 1).verify().firesOn(ASKED);
    }

    @ParameterizedTest
    @EnumSource(value = EvidenceStance.class, mode = Mode.EXCLUDE, names = "CONTRADICTS")
    void otherEvidenceNeedsNoAnswer(EvidenceStance stance) {
        given(item(stance), item(stance), ANSWERED).verify().staysSilent();
    }

    @Test
    void isNotAssessedWhereNobodyRecordsAnswersDatesAndWhatEvidenceRestsOn() {
        given(OPEN, OPEN)
                .verify()
                .isNotAssessed(
                        "decisions.evidence.factId or decisions.evidenceFor",
                        "decisions.evidence.response",
                        "decisions.evidence.date");
    }

    @Test
    void saysHowManyAreOpen() {
        Finding finding = given(OPEN, OPEN, ANSWERED).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("2 pieces of evidence against \"Go on with the till\" are on record without an answer.");
        assertThat(finding.texts().criterion())
                .isEqualTo("Evidence against a decision is answered; fewer than 2 may stay open.");
        assertThat(finding.evidence()).extracting(Evidence::role).containsExactly("unanswered");
        assertThat(finding.guards()).isEmpty();
        assertThat(finding.confidence()).isEqualTo(0.55);
    }

    // (c)

    @Test
    void firesWhenThreePiecesCameAfterAndAllSpeakForIt() {
        assertThat(later(3).verify().firesOn(ASKED).finding().alternatives()).containsExactly("c");
    }

    @Test
    void staysSilentWhenTwoCameAfter() {
        later(2).verify().staysSilent();
    }

    @Test
    void theNumberThatCameAfterIsASetting() {
        later(2).with("minLater", 2).verify().firesOn(ASKED);
    }

    @ParameterizedTest
    @EnumSource(value = EvidenceStance.class, mode = Mode.EXCLUDE, names = "SUPPORTS")
    void staysSilentWhenOneOfThemDoesNot(EvidenceStance stance) {
        later(4, item(50, stance, null, null, "Answered.")).verify().staysSilent();
    }

    @Test
    void whatIsDatedOnTheDayOfTheDecisionDidNotComeAfter() {
        later(2, item(100, EvidenceStance.SUPPORTS, null, null, null)).verify().staysSilent();
    }

    @Test
    void whatHasNoDateDidNotComeAfter() {
        later(2, item(EvidenceStance.SUPPORTS)).verify().staysSilent();
    }

    @Test
    void whatSpokeAgainstItBeforeDoesNotMatter() {
        later(3, item(101, EvidenceStance.CONTRADICTS, null, null, "Answered."))
                .verify()
                .firesOn(ASKED);
    }

    @Test
    void saysHowManyCameAfter() {
        Finding finding = later(3).verify().finding();

        assertThat(finding.condition())
                .isEqualTo(
                        "3 pieces of evidence were added to \"Go on with the till\" after it was decided on March 22,"
                                + " 2026, and all speak for it.");
        assertThat(finding.evidence()).extracting(Evidence::value).containsExactly(daysAgo(100), 3);
    }
}
