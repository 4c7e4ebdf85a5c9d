package org.alignmentaudit.standard.people;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Feedback;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;

/** HU-02: nothing is said upwards (a), much stays unanswered (b), or nothing follows (c). */
class NoUpwardChannelTest {

    private static Organization firm(int headcount) {
        return Organization.builder("org", "The firm", AS_OF)
                .currency("EUR")
                .headcount(headcount)
                .build();
    }

    private static RuleVerifier quiet(int headcount, int newestDaysAgo) {
        return rule("HU-02").given(firm(headcount)).given(Feedback.of("F", AS_OF.minusDays(newestDaysAgo)));
    }

    /** So many pieces without and with an answer, of so many days ago. */
    private static RuleVerifier answered(int without, int with, int daysAgo) {
        RuleVerifier verifier = rule("HU-02").supplied("feedback.answeredOn");
        for (int i = 0; i < without + with; i++) {
            verifier.given(new Feedback("F" + i, AS_OF.minusDays(daysAgo), null, i < without ? null : AS_OF, null));
        }
        return verifier;
    }

    private static RuleVerifier undecided(int pieces) {
        RuleVerifier verifier = rule("HU-02").supplied("feedback.decisionId");
        IntStream.range(0, pieces)
                .forEach(i -> verifier.given(Feedback.of("F" + i, AS_OF.minusDays(i == 0 ? 364 : 3))));
        return verifier;
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesOn90DaysOfSilenceAmongTwenty() {
        assertThat(alternatives(quiet(20, 90))).containsExactly("a");
        quiet(20, 89).verify().staysSilent();
        quiet(19, 90).verify().staysSilent();
        assertThat(alternatives(quiet(19, 90).with("minPeople", 19))).containsExactly("a");
        quiet(20, 90).with("silentDays", 91).verify().staysSilent();
    }

    @Test
    void firesWhereMoreThanHalfIsUnanswered() {
        assertThat(alternatives(answered(3, 2, 31))).containsExactly("b");
        answered(3, 3, 31).verify().staysSilent();
        answered(4, 0, 31).verify().firesOn().examined(0, 1);
        answered(9, 0, 30).verify().firesOn().examined(0, 1);
        assertThat(alternatives(answered(9, 0, 30).with("answerDays", 29))).containsExactly("b");
        assertThat(alternatives(answered(4, 0, 31).with("minItems", 4))).containsExactly("b");
        assertThat(alternatives(answered(3, 3, 31).with("maxUnanswered", 0.49))).containsExactly("b");
    }

    @Test
    void whatIsOlderThanAYearDoesNotCount() {
        assertThat(alternatives(answered(5, 0, 364))).containsExactly("b");
        answered(5, 0, 365).verify().firesOn().examined(0, 1);
        assertThat(alternatives(answered(5, 0, 365).with("lookBackDays", 366))).containsExactly("b");
    }

    @Test
    void tellsWhenTenPiecesLedToNoDecision() {
        Finding finding = undecided(10).verify().finding();

        assertThat(finding.alternatives()).containsExactly("c");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        undecided(9).verify().firesOn().examined(0, 1);
        undecided(9).with("minWithoutDecision", 9).verify().firesOn("ORGANIZATION:org");
        undecided(10)
                .given(new Feedback("X", AS_OF, null, null, "D"))
                .given(Decision.builder("D", DecisionKind.OTHER, AS_OF).build())
                .verify()
                .staysSilent();
    }

    @Test
    void isNotAssessedWithoutFeedback() {
        rule("HU-02").verify().isNotAssessed("feedback", "organization.headcount");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = quiet(26, 100).verify().finding();

        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.condition())
                .isEqualTo("In an organisation of 26 people no feedback is on record for the last 90 days.");
        assertThat(answered(3, 2, 31).verify().finding().condition())
                .isEqualTo("Of 5 pieces of feedback that are more than 30 days old, 3 (60\u00a0%) are unanswered.");
    }
}
