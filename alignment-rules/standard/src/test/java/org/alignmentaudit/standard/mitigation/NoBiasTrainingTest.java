package org.alignmentaudit.standard.mitigation;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Audience;
import org.alignmentaudit.facts.Training;
import org.alignmentaudit.facts.TrainingKind;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** MT-02: no training of leaders on biases (a), or few took part (b). */
class NoBiasTrainingTest {

    private static Training training(
            TrainingKind kind, @Nullable Audience audience, int daysAgo, int trained, int eligible) {
        return new Training(null, kind, audience, AS_OF.minusDays(daysAgo), trained, eligible);
    }

    private static RuleVerifier ofLeaders(int daysAgo, int trained, int eligible) {
        return rule("MT-02").given(training(TrainingKind.BIAS, Audience.LEADERS, daysAgo, trained, eligible));
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesWhereNoneWasHeld() {
        assertThat(alternatives(rule("MT-02").supplied("trainings"))).containsExactly("a");
        assertThat(alternatives(ofLeaders(730, 9, 10))).containsExactly("a");
        ofLeaders(729, 9, 10).verify().staysSilent();
        ofLeaders(730, 9, 10).with("days", 731).verify().staysSilent();
    }

    @Test
    void otherTrainingsDoNotCount() {
        assertThat(alternatives(rule("MT-02")
                        .given(
                                training(TrainingKind.CHANGE, Audience.LEADERS, 9, 9, 10),
                                training(TrainingKind.BIAS, Audience.STAFF, 9, 9, 10))))
                .containsExactly("a");
    }

    @Test
    void firesWhereFewerThanHalfTookPart() {
        assertThat(alternatives(ofLeaders(9, 4, 10))).containsExactly("b");
        ofLeaders(9, 5, 10).verify().staysSilent();
        assertThat(alternatives(ofLeaders(9, 5, 10).with("minTrained", 0.51))).containsExactly("b");
    }

    @Test
    void trainingsAddUp() {
        ofLeaders(9, 4, 10)
                .given(training(TrainingKind.BIAS, Audience.LEADERS, 99, 6, 10))
                .verify()
                .staysSilent();
        assertThat(alternatives(ofLeaders(9, 5, 10).given(training(TrainingKind.BIAS, Audience.LEADERS, 99, 4, 10))))
                .containsExactly("b");
    }

    @Test
    void fewPeopleAreNotSpokenOf() {
        assertThat(alternatives(ofLeaders(9, 1, 5))).containsExactly("b");
        ofLeaders(9, 1, 4).verify().staysSilent();
        ofLeaders(9, 1, 5).with("minPeople", 6).verify().staysSilent();
    }

    @Test
    void aTrainingForAnybodyLeavesItOpen() {
        rule("MT-02")
                .supplied("trainings.audience")
                .given(training(TrainingKind.BIAS, null, 9, 9, 10))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void isNotAssessedWithoutTrainings() {
        rule("MT-02").verify().isNotAssessed("trainings");
        rule("MT-02")
                .given(training(TrainingKind.BIAS, null, 9, 9, 10))
                .verify()
                .isNotAssessed("trainings.audience");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = ofLeaders(9, 4, 10).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.confidence()).isEqualTo(0.7);
        assertThat(finding.condition())
                .isEqualTo("In the last 730 days, 4 of 10 leaders (40\u00a0%) took part in a training on biases in"
                        + " decisions.");
        assertThat(rule("MT-02").supplied("trainings").verify().finding().condition())
                .isEqualTo("In the last 730 days no training of leaders on biases in decisions is on record.");
    }
}
