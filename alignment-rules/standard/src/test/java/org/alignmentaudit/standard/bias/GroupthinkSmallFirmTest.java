package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenDecision.HARMONIOUS;
import static org.alignmentaudit.standard.bias.GivenDecision.agreed;
import static org.alignmentaudit.standard.bias.GivenDecision.before;
import static org.alignmentaudit.standard.bias.GivenDecision.decision;
import static org.alignmentaudit.standard.bias.GivenDecision.evidence;
import static org.alignmentaudit.standard.bias.GivenDecision.firm;
import static org.alignmentaudit.standard.bias.GivenDecision.groupthink;
import static org.alignmentaudit.standard.bias.GivenDecision.members;
import static org.alignmentaudit.standard.bias.GivenDecision.threeSigns;
import static org.alignmentaudit.standard.bias.GivenDecision.twoSigns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Stance;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;

/** CB-05 b: the same conditions as CB-05 a, in a firm of fewer than four people, in softer words. */
class GroupthinkSmallFirmTest {

    @Test
    void staysSilentOnTwoSigns() {
        small(twoSigns()).verify().staysSilent();
    }

    @Test
    void firesOnAsManySignsAsTheTenantAsksFor() {
        small(twoSigns()).with("minSigns", 2).verify().firesOn(HARMONIOUS);
    }

    @Test
    void staysSilentOnTwoPeople() {
        small(threeSigns(members("A", "B"))).verify().staysSilent();
    }

    @Test
    void firesOnAsManyPeopleAsTheTenantAsksFor() {
        small(threeSigns(members("A", "B"))).with("minParticipants", 2).verify().firesOn(HARMONIOUS);
    }

    @Test
    void aVoteAgainstBreaksUnanimity() {
        small(threeSigns().participants(Participant.of("C", ParticipantRole.MEMBER, Stance.AGAINST)))
                .verify()
                .staysSilent();
    }

    @Test
    void aDebateWithAnAnswerSilences() {
        small(threeSigns().evidence(evidence(EvidenceStance.CONTRADICTS, "Checked.")))
                .verify()
                .staysSilent();
    }

    @Test
    void staysSilentOnWhatCanBeUndone() {
        small(decision("D-1", 10)
                        .reversible(true)
                        .participants(members("A", "B", "C"))
                        .durationMinutes(29)
                        .contingency(false))
                .verify()
                .staysSilent();
    }

    @Test
    void knowsTheShortMeetingOfTheTenant() {
        small(agreed().contingency(false).optionCount(1).durationMinutes(44))
                .with("shortMinutes", 45)
                .verify()
                .firesOn(HARMONIOUS);
    }

    @Test
    void knowsTheSameGroupOfTheTenant() {
        small(twoSigns(), before(4, members("A", "B", "X", "Y")))
                .with("sameGroupDecisions", 4)
                .with("sameGroupOverlap", 0.75)
                .verify()
                .firesOn(HARMONIOUS);
    }

    @Test
    void looksAtTheSameGuard() {
        Finding finding = small(threeSigns().evidence()).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("recorded-debate", GuardOutcome.CLEAR));
    }

    @Test
    void namesThePeopleAndTheSigns() {
        Finding finding = small(threeSigns()).verify().finding();

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::unit, Evidence::field)
                .containsExactly(
                        tuple("participants", 3, Unit.COUNT, "participants"),
                        tuple("signs", 3, Unit.COUNT, null),
                        tuple("signNames", "oneOption, shortMeeting, noContingency", Unit.WORD, null));
    }

    @Test
    void saysWhatWasSeenInSofterWords() {
        assertThat(small(threeSigns()).verify().finding().condition())
                .isEqualTo("\"Buy the till\" was decided by all 3 people at the table and bears 3 signs that no second"
                        + " view was heard: only one option, a short meeting, no plan for failure recorded."
                        + " In a firm this small that is hard to avoid.");
    }

    @Test
    void isHeldAgainstTheSame() {
        assertThat(small(threeSigns()).verify().finding().texts().criterion())
                .isEqualTo("A decision that commits a material amount or cannot be undone is weighed against another"
                        + " view: fewer than 3 signs of harmony.");
    }

    @Test
    void advisesAViewFromOutsideTheFirm() {
        Finding finding = small(threeSigns()).verify().finding();

        assertThat(finding.texts().effect())
                .isEqualTo("A second view costs an hour; a material mistake costs far more in a small firm.");
        assertThat(finding.texts().recommendation())
                .isEqualTo("What would somebody who does not work here object to? Tell such a person about the decision"
                        + " before money flows, and write down what could go wrong.");
    }

    private static RuleVerifier small(DecisionBuilder decision, Fact... more) {
        return groupthink(decision, more).given(firm(3));
    }
}
