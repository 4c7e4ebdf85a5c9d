package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenDecision.HARMONIOUS;
import static org.alignmentaudit.standard.bias.GivenDecision.OUTSIDER;
import static org.alignmentaudit.standard.bias.GivenDecision.before;
import static org.alignmentaudit.standard.bias.GivenDecision.decision;
import static org.alignmentaudit.standard.bias.GivenDecision.groupthink;
import static org.alignmentaudit.standard.bias.GivenDecision.material;
import static org.alignmentaudit.standard.bias.GivenDecision.members;
import static org.alignmentaudit.standard.bias.GivenDecision.takenBy;
import static org.alignmentaudit.standard.bias.GivenDecision.twoSigns;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.Dissent;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Stance;
import org.alignmentaudit.facts.SubjectType;
import org.junit.jupiter.api.Test;

/** CB-05: the five decisions directly before, taken by the same group and without dissent, are a sign. */
class GroupthinkSameGroupTest {

    @Test
    void fiveDecisionsOfTheSamePeopleAreASign() {
        groupthink(twoSigns(), before(5)).verify().firesOn(HARMONIOUS);
    }

    @Test
    void fourDecisionsAreNoSign() {
        groupthink(twoSigns(), before(4)).verify().staysSilent();
    }

    @Test
    void theTenantMayAskForFewerDecisions() {
        groupthink(twoSigns(), before(4)).with("sameGroupDecisions", 4).verify().firesOn(HARMONIOUS);
    }

    @Test
    void theTenantMayAskForMoreDecisions() {
        groupthink(twoSigns(), before(5)).with("sameGroupDecisions", 6).verify().staysSilent();
    }

    @Test
    void fourOfFivePeopleAreTheSameGroup() {
        groupthink(fourPeople(), before(5, members("A", "B", "C", "X", "Y")))
                .verify()
                .firesOn(HARMONIOUS);
    }

    @Test
    void threeOfFourPeopleAreAnotherGroup() {
        groupthink(twoSigns(), before(5, members("A", "B", "X", "Y"))).verify().staysSilent();
    }

    @Test
    void theTenantMayAskForLessOverlap() {
        groupthink(twoSigns(), before(5, members("A", "B", "X", "Y")))
                .with("sameGroupOverlap", 0.75)
                .verify()
                .firesOn(HARMONIOUS);
    }

    @Test
    void theTenantMayAskForMoreOverlap() {
        groupthink(fourPeople(), before(5, members("A", "B", "C", "X", "Y")))
                .with("sameGroupOverlap", 0.81)
                .verify()
                .staysSilent();
    }

    private static DecisionBuilder fourPeople() {
        return twoSigns().participants(members("C"));
    }

    @Test
    void aDecisionOfOthersInBetweenTakesTheSignAway() {
        groupthink(twoSigns(), before(5))
                .given(decision("B-9", 22)
                        .participants(members("P", "Q", "R"))
                        .dissents()
                        .build())
                .verify()
                .staysSilent();
    }

    @Test
    void theSixthDecisionBeforeDoesNotCount() {
        groupthink(twoSigns(), before(5))
                .given(decision("B-9", 26)
                        .participants(members("P", "Q", "R"))
                        .dissents()
                        .build())
                .verify()
                .firesOn(HARMONIOUS);
    }

    @Test
    void aLaterDecisionDoesNotCount() {
        groupthink(twoSigns(), before(4))
                .given(decision("A-9", 9)
                        .participants(members("A", "B", "X"))
                        .dissents()
                        .build())
                .verify()
                .staysSilent();
    }

    @Test
    void ofDecisionsOfOneDayThoseWithALowerIdComeBefore() {
        groupthink(twoSigns(), before(5)).given(sameDay("C-1")).verify().staysSilent();
    }

    @Test
    void ofDecisionsOfOneDayThoseWithAHigherIdComeAfter() {
        groupthink(twoSigns(), before(5)).given(sameDay("E-1")).verify().firesOn(HARMONIOUS);
    }

    private static Decision sameDay(String id) {
        return decision(id, 10).participants(members("P", "Q", "R")).dissents().build();
    }

    @Test
    void decisionsOnAnySubjectCount() {
        groupthink(twoSigns(), before(4))
                .given(
                        Goal.builder("G-1", "Shorter queues", GoalStatus.ACTIVE).build(),
                        decision("B-9", 30)
                                .subjectType(SubjectType.GOAL)
                                .subjectId("G-1")
                                .participants(members("A", "B", "X"))
                                .dissents()
                                .build())
                .verify()
                .firesOn(HARMONIOUS);
    }

    @Test
    void anObjectionBeforeTakesTheSignAway() {
        groupthink(twoSigns(), before(4))
                .given(samePeople().dissents(new Dissent("Too dear.", "No.")).build())
                .verify()
                .staysSilent();
    }

    @Test
    void aCountedObjectionBeforeTakesTheSignAway() {
        groupthink(twoSigns(), before(4))
                .given(samePeople().dissentCount(1).build())
                .verify()
                .staysSilent();
    }

    @Test
    void aCountOfNoObjectionBeforeIsEnough() {
        groupthink(twoSigns(), before(4))
                .given(samePeople().dissentCount(0).build())
                .verify()
                .firesOn(HARMONIOUS);
    }

    @Test
    void unknownObjectionsBeforeTakeTheSignAway() {
        groupthink(twoSigns(), before(4)).given(samePeople().build()).verify().staysSilent();
    }

    @Test
    void aVoteAgainstBeforeIsAnObjection() {
        groupthink(twoSigns(), before(4))
                .given(decision("B-9", 30)
                        .participants(members("A", "B"))
                        .participants(Participant.of("X", ParticipantRole.MEMBER, Stance.AGAINST))
                        .dissents()
                        .build())
                .verify()
                .staysSilent();
    }

    private static DecisionBuilder samePeople() {
        return decision("B-9", 30).participants(members("A", "B", "X"));
    }

    @Test
    void theSameNameOfTheGroupIsEnough() {
        groupthink(twoSigns().group("board"), takenBy("board")).verify().firesOn(HARMONIOUS);
    }

    @Test
    void anotherNameOfTheGroupIsNoSign() {
        groupthink(twoSigns().group("board"), takenBy("family")).verify().staysSilent();
    }

    @Test
    void aNameOnOneSideOnlyIsNoSign() {
        groupthink(twoSigns(), takenBy("board")).verify().staysSilent();
    }

    @Test
    void theSamePeopleUnderAnotherNameAreTheSameGroup() {
        groupthink(twoSigns().group("board"), before(5)).verify().firesOn(HARMONIOUS);
    }

    @Test
    void unknownPeopleWithoutANameAreNoGroup() {
        Decision[] unknown = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> decision("B-" + i, 20 + i).dissentCount(0).build())
                .toArray(Decision[]::new);
        DecisionBuilder counted = material()
                .participantCount(3)
                .dissentCount(0)
                .durationMinutes(29)
                .contingency(false);
        groupthink(counted, unknown).verify().staysSilent();
    }

    @Test
    void theOrderOfInputDoesNotMatter() {
        groupthink(
                        decision("B-9", 30)
                                .participants(members("A", "B"))
                                .participants(OUTSIDER)
                                .dissents(),
                        before(4))
                .given(twoSigns().build())
                .verify()
                .firesOn(HARMONIOUS);
    }
}
