package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenDecision.before;
import static org.alignmentaudit.standard.bias.GivenDecision.groupthink;
import static org.alignmentaudit.standard.bias.GivenDecision.material;
import static org.alignmentaudit.standard.bias.GivenDecision.members;
import static org.alignmentaudit.standard.bias.GivenDecision.threeSigns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Stance;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.standard.verifier.StandardRules;
import org.junit.jupiter.api.Test;

/** CB-05 a: what a finding names and says. */
class GroupthinkFindingTest {

    @Test
    void namesThePeopleAndTheSigns() {
        Finding finding = groupthink(threeSigns()).verify().finding();

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::unit, Evidence::field)
                .containsExactly(
                        tuple("participants", 3, Unit.COUNT, "participants"),
                        tuple("signs", 3, Unit.COUNT, null),
                        tuple("signNames", "oneOption, shortMeeting, noContingency", Unit.WORD, null));
    }

    @Test
    void namesAllSevenSignsInTheOrderOfTheDescription() {
        Finding finding = groupthink(sevenSigns(), before(5, members("A", "B", "L")))
                .supplied("risks")
                .verify()
                .finding();

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value)
                .contains(
                        tuple("signs", 7),
                        tuple(
                                "signNames",
                                "oneOption, noDissent, noOutsider, sameGroup, leaderFirst, shortMeeting,"
                                        + " noContingency"));
    }

    @Test
    void namesTheCountWhereNobodyIsListed() {
        Finding finding = groupthink(material()
                        .participantCount(5)
                        .dissentCount(0)
                        .optionCount(1)
                        .durationMinutes(29)
                        .contingency(false))
                .verify()
                .finding();

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value)
                .contains(tuple("participants", 5));
    }

    @Test
    void saysWhatWasSeenInOneSentence() {
        assertThat(groupthink(threeSigns()).verify().finding().condition())
                .isEqualTo("\"Buy the till\" was decided unanimously by 3 people and bears 3 of seven"
                        + " signs of too much harmony: only one option, a short meeting,"
                        + " no plan for failure recorded.");
    }

    @Test
    void hasAWordForEverySign() {
        Finding finding = groupthink(sevenSigns(), before(5, members("A", "B", "L")))
                .supplied("risks")
                .verify()
                .finding();

        assertThat(finding.condition())
                .endsWith(": only one option, no objection or risk recorded, nobody from outside,"
                        + " the same group as in the decisions before, the leader spoke first, a short meeting,"
                        + " no plan for failure recorded.");
    }

    @Test
    void saysWhatItIsHeldAgainst() {
        Finding finding = groupthink(threeSigns()).with("minSigns", 2).verify().finding();

        assertThat(finding.texts().criterion())
                .isEqualTo("A decision that commits a material amount or cannot be undone is weighed against another"
                        + " view: fewer than 2 signs of harmony.");
    }

    @Test
    void asksWhetherThereWasADebate() {
        Finding finding = groupthink(threeSigns()).verify().finding();

        assertThat(finding.texts().effect())
                .isEqualTo("Agreement that nobody tested may hide risks that each of those present saw alone.");
        assertThat(finding.texts().recommendation()).endsWith("Was there a debate that the record does not show?");
    }

    private static DecisionBuilder sevenSigns() {
        return material()
                .participants(members("A", "B"))
                .participants(new Participant("L", ParticipantRole.LEAD, Stance.FOR, 1))
                .options(Option.of("Buy"))
                .dissents()
                .durationMinutes(29)
                .contingency(false);
    }

    @Test
    void namesTheCountWhereNoParticipantIsListed() {
        assertThat(StandardRules.rule("CB-05")
                        .given(material()
                                .participantCount(3)
                                .dissentCount(0)
                                .durationMinutes(29)
                                .contingency(false)
                                .optionCount(1)
                                .build())
                        .verify()
                        .finding()
                        .evidence())
                .extracting(Evidence::role, Evidence::field)
                .contains(tuple("participants", "participantCount"));
    }
}
