package org.alignmentaudit.standard.mitigation;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Feedback;
import org.alignmentaudit.facts.Session;
import org.alignmentaudit.facts.SessionKind;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** MT-04: nobody sat down to talk about the strategy. */
class NoDialogueTest {

    private static RuleVerifier held(int daysAgo) {
        return rule("MT-04").given(Session.of("S", AS_OF.minusDays(daysAgo), SessionKind.DIALOGUE));
    }

    @Test
    void firesOn90DaysWithoutASession() {
        held(90).verify().firesOn("ORGANIZATION:org");
        held(89).verify().staysSilent();
        held(90).with("days", 91).verify().staysSilent();
        rule("MT-04").supplied("sessions").verify().firesOn("ORGANIZATION:org");
    }

    @ParameterizedTest
    @EnumSource
    void aSessionOfAnyKindCounts(SessionKind kind) {
        rule("MT-04").given(Session.of("S", AS_OF, kind)).verify().staysSilent();
    }

    @Test
    void objectionsAndFeedbackStandBesideIt() {
        Finding finding = held(90).given(Feedback.of("F", AS_OF))
                .given(Decision.builder("D", DecisionKind.OTHER, AS_OF)
                        .dissentCount(2)
                        .build())
                .verify()
                .finding();

        assertThat(finding.evidence())
                .extracting(evidence -> evidence.role() + " " + evidence.value())
                .containsExactly("lastSession 2026-04-01", "objections 2", "feedback 1");
    }

    @Test
    void isNotAssessedWithoutSessions() {
        rule("MT-04").verify().isNotAssessed("sessions");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = held(100).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.confidence()).isEqualTo(0.7);
        assertThat(finding.condition()).isEqualTo("In the last 90 days no session about the strategy is on record.");
    }
}
