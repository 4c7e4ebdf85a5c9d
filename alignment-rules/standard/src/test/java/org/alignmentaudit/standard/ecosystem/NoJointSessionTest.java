package org.alignmentaudit.standard.ecosystem;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerKind;
import org.alignmentaudit.facts.Session;
import org.alignmentaudit.facts.SessionKind;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;

/** EC-03: a goal that partners carry and that nobody discussed with them for a year. */
class NoJointSessionTest {

    private static Session session(int daysAgo, List<String> goals, List<String> partners) {
        return new Session("S", AS_OF.minusDays(daysAgo), SessionKind.WORKSHOP, goals, List.of(), partners);
    }

    private static RuleVerifier given(Session... sessions) {
        return rule("EC-03")
                .supplied("sessions", "sessions.partnerIds", "sessions.goalIds")
                .given(sessions)
                .given(Goal.builder("G", "Goal", GoalStatus.ACTIVE).build())
                .given(Goal.builder("H", "Other", GoalStatus.ACTIVE).build())
                .given(Partner.builder("P", "Mill", PartnerKind.CLIENT)
                        .goalIds("G")
                        .build());
    }

    @Test
    void firesWithoutASessionForAYear() {
        given().verify().firesOn("GOAL:G").examined(1, 0);
        given(session(364, List.of("G"), List.of("P"))).verify().staysSilent();
        given(session(365, List.of("G"), List.of("P"))).verify().firesOn("GOAL:G");
        given(session(365, List.of("G"), List.of("P")))
                .with("days", 366)
                .verify()
                .staysSilent();
    }

    @Test
    void aSessionCountsForItsGoalsAndWithAPartner() {
        given(session(3, List.of("H"), List.of("P"))).verify().firesOn("GOAL:G");
        given(session(3, List.of("G"), List.of())).verify().firesOn("GOAL:G");
    }

    @Test
    void looksAtActiveGoals() {
        rule("EC-03")
                .supplied("sessions", "sessions.partnerIds", "sessions.goalIds")
                .given(Goal.builder("G", "Goal", GoalStatus.DRAFT).build())
                .given(Partner.builder("P", "Mill", PartnerKind.ALLY)
                        .goalIds("G")
                        .build())
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void isNotAssessedWithoutPartnersAndSessions() {
        rule("EC-03")
                .given(Goal.builder("G", "Goal", GoalStatus.ACTIVE).build())
                .verify()
                .isNotAssessed("partners", "sessions");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding =
                given(session(400, List.of("G"), List.of("P"))).verify().finding();

        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.confidence()).isEqualTo(0.85);
        assertThat(finding.condition())
                .isEqualTo(
                        "Goal depends on 1 partner, and in the last 365 days no session about it is on record in which"
                                + " a partner took part.");
    }
}
