package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Assessment;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** CB-12: a low score that only the sponsor set aside (a, c), or one person's own approvals (b, d). */
class OwnApprovalTest {

    private static Organization firm(boolean ownerManaged) {
        return Organization.builder("org", "The firm", AS_OF)
                .currency("EUR")
                .ownerManaged(ownerManaged)
                .build();
    }

    private static Participant in(ParticipantRole role, String person) {
        return new Participant(person, role, null, null);
    }

    private static RuleVerifier scored(double score, int daysAgo, DecisionKind kind, String... approvers) {
        Participant[] people = new Participant[approvers.length];
        for (int i = 0; i < approvers.length; i++) {
            people[i] = in(ParticipantRole.APPROVER, approvers[i]);
        }
        return rule("CB-12")
                .given(firm(false))
                .given(Initiative.builder("I", "Oven", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .sponsor("p-1")
                        .assessments(new Assessment(AS_OF.minusDays(700), score, null, null, null))
                        .build())
                .given(Decision.builder("D", kind, AS_OF.minusDays(daysAgo))
                        .title("Buy the oven")
                        .subjectId("I")
                        .participants(people)
                        .build());
    }

    private static RuleVerifier low() {
        return scored(0.4, 9, DecisionKind.START, "p-1");
    }

    /** So many approvals of one's own, and so many of what others proposed. */
    private static RuleVerifier approvals(int own, int others) {
        RuleVerifier verifier = rule("CB-12").given(firm(false));
        for (int i = 0; i < own + others; i++) {
            verifier.given(Decision.builder("D" + i, DecisionKind.OTHER, AS_OF.minusDays(9))
                    .participants(
                            in(ParticipantRole.PROPOSER, i < own ? "p-1" : "p-2"), in(ParticipantRole.APPROVER, "p-1"))
                    .build());
        }
        return verifier;
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesWhereTheSponsorAloneSetsALowScoreAside() {
        assertThat(alternatives(scored(0.49, 9, DecisionKind.START, "p-1"))).containsExactly("a");
        scored(0.5, 9, DecisionKind.START, "p-1").verify().staysSilent();
        assertThat(alternatives(scored(0.5, 9, DecisionKind.START, "p-1").with("minScore", 0.51)))
                .containsExactly("a");
    }

    @Test
    void anotherApproverSettlesIt() {
        scored(0.4, 9, DecisionKind.START, "p-2").verify().staysSilent();
        scored(0.4, 9, DecisionKind.START, "p-1", "p-2").verify().staysSilent();
    }

    @ParameterizedTest
    @EnumSource(names = {"STOP", "PAUSE"})
    void whatStopsTheWorkOverridesNothing(DecisionKind kind) {
        scored(0.4, 9, kind, "p-1").verify().firesOn().examined(0, 1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STOP", "PAUSE"})
    void everyOtherKindGoesOn(DecisionKind kind) {
        assertThat(alternatives(scored(0.4, 9, kind, "p-1"))).containsExactly("a");
    }

    @Test
    void looksBackAYear() {
        assertThat(alternatives(scored(0.4, 364, DecisionKind.START, "p-1"))).containsExactly("a");
        scored(0.4, 365, DecisionKind.START, "p-1").verify().firesOn().examined(0, 1);
        assertThat(alternatives(scored(0.4, 365, DecisionKind.START, "p-1").with("days", 366)))
                .containsExactly("a");
    }

    @Test
    void firesWhereThreeInFiveAreOnesOwn() {
        assertThat(alternatives(approvals(6, 4))).containsExactly("b");
        approvals(59, 41).verify().staysSilent();
        assertThat(alternatives(approvals(59, 41).with("minOwnShare", 0.59))).containsExactly("b");
    }

    @Test
    void needsEightApprovals() {
        assertThat(alternatives(approvals(8, 0))).containsExactly("b");
        approvals(7, 0).verify().firesOn().examined(0, 1);
        assertThat(alternatives(approvals(7, 0).with("minApprovals", 7))).containsExactly("b");
    }

    @Test
    void anApprovalByTwoIsNobodysOwn() {
        RuleVerifier verifier = approvals(5, 3)
                .given(Decision.builder("X", DecisionKind.OTHER, AS_OF)
                        .participants(
                                in(ParticipantRole.PROPOSER, "p-1"),
                                in(ParticipantRole.APPROVER, "p-1"),
                                in(ParticipantRole.APPROVER, "p-2"))
                        .build());

        verifier.verify().staysSilent();
    }

    @Test
    void inAFirmRunByItsOwnerItIsARemark() {
        Finding ofScore = low().given(firm(true)).verify().finding();
        Finding ofShare = approvals(8, 0).given(firm(true)).verify().finding();

        assertThat(ofScore.alternatives()).containsExactly("c");
        assertThat(ofShare.alternatives()).containsExactly("d");
        assertThat(ofScore.severity()).isEqualTo(Severity.INFO);
        assertThat(ofShare.severity()).isEqualTo(Severity.INFO);
        assertThat(ofScore.guards()).containsExactly(new Guard("run-by-owner", GuardOutcome.PARTIAL));
        assertThat(ofShare.condition()).contains("hard to avoid");
    }

    @Test
    void whoRunsTheFirmIsNotCheckedWhereNobodySays() {
        Finding finding =
                low().unavailable("organization.ownerManaged").verify().finding();

        assertThat(finding.alternatives()).containsExactly("a");
        assertThat(finding.guards()).containsExactly(new Guard("run-by-owner", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
        assertThat(low().verify().finding().guards()).containsExactly(new Guard("run-by-owner", GuardOutcome.CLEAR));
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void aMissingSponsorOrScoreIsNotAssessable(boolean sponsor, boolean score) {
        var initiative = Initiative.builder("I", "Oven", InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
        if (sponsor) {
            initiative.sponsor("p-1");
        }
        if (score) {
            initiative.assessments(new Assessment(AS_OF.minusDays(9), 0.1, null, null, null));
        }
        rule("CB-12")
                .supplied("initiatives.assessments", "initiatives.sponsor")
                .given(initiative.build())
                .given(Decision.builder("D", DecisionKind.START, AS_OF)
                        .subjectId("I")
                        .participants(in(ParticipantRole.APPROVER, "p-1"))
                        .build())
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void isNotAssessedWithoutParticipants() {
        rule("CB-12")
                .given(Decision.builder("D", DecisionKind.START, AS_OF).build())
                .verify()
                .isNotAssessed("decisions.participants", "initiatives");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = low().verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(0.7);
        assertThat(finding.condition())
                .isEqualTo("1 decision of the last 365 days went on with work that scored low, approved by nobody but"
                        + " its sponsor; among them \"Buy the oven\" about Oven, which scored 0.4.");
        assertThat(approvals(6, 4).verify().finding().condition())
                .isEqualTo("Of 10 approvals in the last 365 days, 6 (60\u00a0%) were given by p-1 alone, for proposals"
                        + " of their own.");
    }
}
