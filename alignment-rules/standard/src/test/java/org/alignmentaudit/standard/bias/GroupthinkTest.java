package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenDecision.HARMONIOUS;
import static org.alignmentaudit.standard.bias.GivenDecision.OUTSIDER;
import static org.alignmentaudit.standard.bias.GivenDecision.agreed;
import static org.alignmentaudit.standard.bias.GivenDecision.daysAgo;
import static org.alignmentaudit.standard.bias.GivenDecision.decision;
import static org.alignmentaudit.standard.bias.GivenDecision.evidence;
import static org.alignmentaudit.standard.bias.GivenDecision.firm;
import static org.alignmentaudit.standard.bias.GivenDecision.groupthink;
import static org.alignmentaudit.standard.bias.GivenDecision.material;
import static org.alignmentaudit.standard.bias.GivenDecision.members;
import static org.alignmentaudit.standard.bias.GivenDecision.threeSigns;
import static org.alignmentaudit.standard.bias.GivenDecision.twoSigns;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Stance;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CB-05: a material decision of at least three people, unanimous, not debated, with at least three signs of harmony. */
class GroupthinkTest {

    @Test
    void firesOnAMaterialDecisionInFullHarmony() {
        Finding finding = groupthink(threeSigns()).verify().firesOn(HARMONIOUS).finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(0.5);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.alternatives()).containsExactly("a");
    }

    @Test
    void staysSilentOnTwoSigns() {
        groupthink(twoSigns()).verify().staysSilent();
    }

    @Test
    void staysSilentOnFewerSignsThanTheTenantAsksFor() {
        groupthink(threeSigns()).with("minSigns", 4).verify().staysSilent();
    }

    @Test
    void firesOnAsManySignsAsTheTenantAsksFor() {
        groupthink(twoSigns()).with("minSigns", 2).verify().firesOn(HARMONIOUS);
    }

    @Test
    void staysSilentOnTwoPeople() {
        groupthink(threeSigns(members("A", "B"))).verify().staysSilent();
    }

    @Test
    void staysSilentOnFewerPeopleThanTheTenantAsksFor() {
        groupthink(threeSigns(members("A", "B", "C")))
                .with("minParticipants", 4)
                .verify()
                .staysSilent();
    }

    @Test
    void firesOnAsManyPeopleAsTheTenantAsksFor() {
        groupthink(threeSigns(members("A", "B")))
                .with("minParticipants", 2)
                .verify()
                .firesOn(HARMONIOUS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stance.class,
            names = {"AGAINST", "ABSTAIN"})
    void anyOtherVoteBreaksUnanimity(Stance stance) {
        groupthink(threeSigns().participants(Participant.of("C", ParticipantRole.MEMBER, stance)))
                .verify()
                .staysSilent();
    }

    @Test
    void aMissingVoteBreaksUnanimity() {
        groupthink(threeSigns().participants(new Participant("C", ParticipantRole.MEMBER, null, null)))
                .verify()
                .staysSilent();
    }

    @Test
    void whereVotesAreListedAnObjectionDoesNotBreakUnanimity() {
        groupthink(threeSigns().dissentCount(1)).verify().firesOn(HARMONIOUS);
    }

    @Test
    void countsOfPeopleAndObjectionsAreEnough() {
        groupthink(counted(3, 0)).verify().firesOn(HARMONIOUS);
    }

    @Test
    void aCountedObjectionBreaksUnanimity() {
        groupthink(counted(3, 1)).verify().staysSilent();
    }

    @Test
    void staysSilentOnACountOfTwoPeople() {
        groupthink(counted(2, 0)).verify().staysSilent();
    }

    /** A decision of which only counts are known, with a short meeting, no plan for failure and one option. */
    private static DecisionBuilder counted(int participants, int dissents) {
        return material()
                .participantCount(participants)
                .dissentCount(dissents)
                .optionCount(1)
                .durationMinutes(29)
                .contingency(false);
    }

    @Test
    void aDebateWithAnAnswerSilences() {
        groupthink(threeSigns().evidence(evidence(EvidenceStance.CONTRADICTS, "Checked with two shops.")))
                .verify()
                .staysSilent();
    }

    @Test
    void evidenceAgainstWithoutAnAnswerIsNoDebate() {
        groupthink(threeSigns().evidence(evidence(EvidenceStance.CONTRADICTS, null)))
                .verify()
                .firesOn(HARMONIOUS);
    }

    @ParameterizedTest
    @EnumSource(value = EvidenceStance.class, mode = EnumSource.Mode.EXCLUDE, names = "CONTRADICTS")
    void anAnswerToOtherEvidenceIsNoDebate(EvidenceStance stance) {
        groupthink(threeSigns().evidence(evidence(stance, "Checked."))).verify().firesOn(HARMONIOUS);
    }

    @Test
    void aCountOfEvidenceAgainstIsNoDebate() {
        groupthink(threeSigns().evidenceFor(1).evidenceAgainst(2)).verify().firesOn(HARMONIOUS);
    }

    @Test
    void theGuardIsClearWhereNoEvidenceIsRecorded() {
        Finding finding = groupthink(threeSigns().evidence()).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("recorded-debate", GuardOutcome.CLEAR));
    }

    @Test
    void theGuardIsNotCheckedWhereNobodySuppliedEvidence() {
        Finding finding = groupthink(threeSigns()).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("recorded-debate", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void theGuardIsNotCheckedWhereEvidenceIsDeclaredUnavailable() {
        Finding finding = groupthink(threeSigns())
                .unavailable("decisions.evidence")
                .verify()
                .finding();

        assertThat(finding.guards()).containsExactly(new Guard("recorded-debate", GuardOutcome.NOT_CHECKED));
    }

    @Test
    void theGuardIsNotCheckedWhereTheEvidenceOfThisDecisionIsUnknown() {
        Decision documented = decision("D-2", 5).evidence().build();
        Finding finding = groupthink(threeSigns(), documented).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("recorded-debate", GuardOutcome.NOT_CHECKED));
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void looksAtDecisionsOfEveryKind(DecisionKind kind) {
        Decision decision = Decision.builder("D-2", kind, daysAgo(10))
                .reversible(false)
                .participants(members("A", "B", "C"))
                .durationMinutes(29)
                .contingency(false)
                .build();
        groupthink(agreed(), decision).verify().firesOn("DECISION:D-2");
    }

    @Test
    void firesOnEachDecisionByItsOwnRecords() {
        Decision debated = decision("D-2", 5)
                .reversible(false)
                .participants(members("A", "B", "C"))
                .durationMinutes(29)
                .contingency(false)
                .evidence(evidence(EvidenceStance.CONTRADICTS, "Checked."))
                .build();
        Decision alone = decision("D-3", 5)
                .reversible(false)
                .participants(OUTSIDER)
                .durationMinutes(29)
                .contingency(false)
                .options(Option.of("Buy"))
                .build();
        groupthink(threeSigns(), debated, alone).verify().firesOn(HARMONIOUS).examined(3, 0);
    }

    @Test
    void doesNotSeeADecisionAfterTheAsOfDate() {
        Decision tomorrow = decision("D-2", -1)
                .reversible(false)
                .participants(members("A", "B", "C"))
                .durationMinutes(29)
                .contingency(false)
                .build();
        groupthink(twoSigns(), tomorrow).verify().staysSilent().examined(1, 0);
    }

    @Test
    void speaksSoftlyInAFirmOfThree() {
        Finding finding =
                groupthink(threeSigns(), firm(3)).verify().firesOn(HARMONIOUS).finding();

        assertThat(finding.alternatives()).containsExactly("b");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(0.5);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
    }

    @Test
    void speaksAsUsualInAFirmOfFour() {
        Finding finding =
                groupthink(threeSigns(), firm(4)).verify().firesOn(HARMONIOUS).finding();

        assertThat(finding.alternatives()).containsExactly("a");
    }

    @Test
    void theTenantMayCallALargerFirmSmall() {
        assertThat(letter(9)).isEqualTo("b");
        assertThat(letter(10)).isEqualTo("a");
    }

    private static String letter(int headcount) {
        return groupthink(threeSigns(), firm(headcount))
                .with("smallFirm", 10)
                .verify()
                .finding()
                .alternatives()
                .get(0);
    }
}
