package org.alignmentaudit.standard.mitigation;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;

/** MT-01: few material decisions have somebody who argues against. */
class NoChallengeTest {

    private static DecisionBuilder decision(String id, int daysAgo, boolean reversible) {
        return Decision.builder(id, DecisionKind.START, AS_OF.minusDays(daysAgo))
                .reversible(reversible);
    }

    private static RuleVerifier add(RuleVerifier verifier, int number, ParticipantRole role, int daysAgo) {
        for (int i = 0; i < number; i++) {
            verifier.given(decision(role + "-" + i, daysAgo, false)
                    .participants(new Participant("p", role, null, null))
                    .build());
        }
        return verifier;
    }

    private static RuleVerifier given(int challenged, int others, int daysAgo) {
        RuleVerifier verifier = add(rule("MT-01"), challenged, ParticipantRole.CHALLENGER, daysAgo);
        return add(verifier, others, ParticipantRole.MEMBER, daysAgo);
    }

    @Test
    void firesBelowHalf() {
        given(2, 3, 9).verify().firesOn("ORGANIZATION:org");
        given(2, 2, 9).verify().staysSilent();
        given(2, 2, 9).with("minChallenged", 0.51).verify().firesOn("ORGANIZATION:org");
    }

    @Test
    void needsFourDecisions() {
        given(0, 4, 9).verify().firesOn("ORGANIZATION:org");
        given(0, 3, 9).verify().firesOn().examined(0, 1);
        given(0, 3, 9).with("minDecisions", 3).verify().firesOn("ORGANIZATION:org");
    }

    @Test
    void looksBackHalfAYear() {
        given(0, 4, 179).verify().firesOn("ORGANIZATION:org");
        given(0, 4, 180).verify().firesOn().examined(0, 1);
        given(0, 4, 180).with("days", 181).verify().firesOn("ORGANIZATION:org");
    }

    @Test
    void onlyMaterialDecisionsThatListWhoTookPartCount() {
        RuleVerifier verifier = given(0, 3, 9)
                .given(decision("small", 9, true)
                        .participants(new Participant("p", ParticipantRole.MEMBER, null, null))
                        .build())
                .given(decision("counted", 9, false).participantCount(4).build());

        verifier.verify().firesOn().examined(0, 1);
    }

    @Test
    void aDecisionThatNobodyTookPartInHadNoChallenger() {
        given(0, 3, 9)
                .given(decision("alone", 9, false).participants().build())
                .verify()
                .firesOn("ORGANIZATION:org");
    }

    @Test
    void isNotAssessedWithoutParticipantsAndAmounts() {
        rule("MT-01")
                .given(Decision.builder("D", DecisionKind.START, AS_OF).build())
                .verify()
                .isNotAssessed("decisions.participants", "decisions.amount or decisions.reversible");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = given(1, 4, 9).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.confidence()).isEqualTo(0.7);
        assertThat(finding.condition())
                .isEqualTo("Of 5 material decisions in the last 180 days, 1 (20\u00a0%) names somebody who was asked to"
                        + " argue against.");
    }
}
