package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenDecision.HARMONIOUS;
import static org.alignmentaudit.standard.bias.GivenDecision.agreed;
import static org.alignmentaudit.standard.bias.GivenDecision.daysAgo;
import static org.alignmentaudit.standard.bias.GivenDecision.groupthink;
import static org.alignmentaudit.standard.bias.GivenDecision.material;
import static org.alignmentaudit.standard.bias.GivenDecision.members;
import static org.alignmentaudit.standard.bias.GivenDecision.takenBy;
import static org.alignmentaudit.standard.bias.GivenDecision.twoSigns;

import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.Dissent;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Risk;
import org.alignmentaudit.facts.Stance;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CB-05: six of the seven signs, each as the third beside two others; the same group has a class of its own. */
class GroupthinkSignsTest {

    private static final Initiative TILL = Initiative.builder(
                    "I-1", "New till", InitiativeType.SYSTEM, InitiativeStatus.APPROVED)
            .build();

    @Test
    void oneOptionIsASign() {
        groupthink(twoSigns().options(Option.of("Buy"))).verify().firesOn(HARMONIOUS);
    }

    @Test
    void doingNothingIsNoSecondOption() {
        groupthink(twoSigns().options(Option.of("Buy"), Option.nothing("Keep the old one")))
                .verify()
                .firesOn(HARMONIOUS);
    }

    @Test
    void doingNothingAloneIsNotOneOption() {
        groupthink(twoSigns().options(Option.nothing("Keep the old one")))
                .verify()
                .staysSilent();
    }

    @Test
    void twoOptionsAreNoSign() {
        groupthink(twoSigns().options(Option.of("Buy"), Option.of("Rent")))
                .verify()
                .staysSilent();
    }

    @Test
    void noOptionIsNoSign() {
        groupthink(twoSigns().options()).verify().staysSilent();
    }

    @Test
    void aCountOfOneOptionIsASign() {
        groupthink(twoSigns().optionCount(1)).verify().firesOn(HARMONIOUS);
    }

    @Test
    void aCountOfTwoOptionsIsNoSign() {
        groupthink(twoSigns().optionCount(2)).verify().staysSilent();
    }

    @Test
    void aCountOfNoOptionIsNoSign() {
        groupthink(twoSigns().optionCount(0)).verify().staysSilent();
    }

    @Test
    void noObjectionAndNoRiskAreASign() {
        groupthink(twoSigns().dissents()).supplied("risks").verify().firesOn(HARMONIOUS);
    }

    @Test
    void aCountOfNoObjectionAndNoRiskAreASign() {
        groupthink(twoSigns().dissentCount(0)).supplied("risks").verify().firesOn(HARMONIOUS);
    }

    @Test
    void anObjectionIsNoSign() {
        groupthink(twoSigns().dissents(new Dissent("Too dear.", null)))
                .supplied("risks")
                .verify()
                .staysSilent();
    }

    @Test
    void anObjectionThatWasAnsweredIsNoSign() {
        groupthink(twoSigns().dissents(new Dissent("Too dear.", "It pays back.")))
                .supplied("risks")
                .verify()
                .staysSilent();
    }

    @Test
    void aCountedObjectionIsNoSign() {
        groupthink(twoSigns().dissentCount(1)).supplied("risks").verify().staysSilent();
    }

    @Test
    void unknownObjectionsAreNoSign() {
        groupthink(twoSigns()).supplied("risks").verify().staysSilent();
    }

    @Test
    void unknownRisksAreNoSign() {
        groupthink(twoSigns().dissents()).verify().staysSilent();
    }

    @Test
    void risksDeclaredUnavailableAreNoSign() {
        groupthink(twoSigns().dissents()).unavailable("risks").verify().staysSilent();
    }

    @Test
    void aRiskOfTheDecisionIsNoSign() {
        groupthink(twoSigns().dissents(), risk(SubjectType.DECISION, "D-1"))
                .verify()
                .staysSilent();
    }

    @Test
    void aRiskOfItsSubjectIsNoSign() {
        groupthink(onTheTill(), TILL, risk(SubjectType.INITIATIVE, "I-1"))
                .verify()
                .staysSilent();
    }

    @Test
    void aRiskThatWasClosedWasRecorded() {
        Risk closed = new Risk("R-1", SubjectType.INITIATIVE, "I-1", Level.LOW, null, daysAgo(20));
        groupthink(onTheTill(), TILL, closed).verify().staysSilent();
    }

    @Test
    void aRiskOfAnotherInitiativeDoesNotTakeTheSignAway() {
        Initiative other = Initiative.builder("I-2", "Web shop", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .build();
        groupthink(onTheTill(), TILL, other, risk(SubjectType.INITIATIVE, "I-2"))
                .verify()
                .firesOn(HARMONIOUS);
    }

    @Test
    void aRiskOfAGoalWithTheSameIdDoesNotTakeTheSignAway() {
        Goal goal = Goal.builder("I-1", "Shorter queues", GoalStatus.ACTIVE).build();
        groupthink(onTheTill(), TILL, goal, risk(SubjectType.GOAL, "I-1"))
                .verify()
                .firesOn(HARMONIOUS);
    }

    private static DecisionBuilder onTheTill() {
        return twoSigns().subjectId("I-1").dissents();
    }

    private static Risk risk(SubjectType type, String id) {
        return new Risk("R-1", type, id, Level.LOW, null, null);
    }

    @ParameterizedTest
    @EnumSource(value = ParticipantRole.class, mode = EnumSource.Mode.EXCLUDE, names = "OUTSIDE")
    void nobodyFromOutsideIsASign(ParticipantRole role) {
        groupthink(third(Participant.of("C", role, Stance.FOR))).verify().firesOn(HARMONIOUS);
    }

    @Test
    void somebodyFromOutsideIsNoSign() {
        groupthink(third(Participant.of("C", ParticipantRole.OUTSIDE, Stance.FOR)))
                .verify()
                .staysSilent();
    }

    private static DecisionBuilder third(Participant participant) {
        return material()
                .participants(members("A", "B"))
                .participants(participant)
                .durationMinutes(29)
                .contingency(false);
    }

    @Test
    void peopleThatNobodyListedAreNoSign() {
        groupthink(counted().durationMinutes(29).contingency(false)).verify().staysSilent();
    }

    @Test
    void theLeaderSpeakingFirstIsASign() {
        groupthink(speaking(ParticipantRole.LEAD, 1)).verify().firesOn(HARMONIOUS);
    }

    @Test
    void theLeaderSpeakingSecondIsNoSign() {
        groupthink(speaking(ParticipantRole.LEAD, 2)).verify().staysSilent();
    }

    @Test
    void anUnknownOrderOfSpeakingIsNoSign() {
        groupthink(speaking(ParticipantRole.LEAD, null)).verify().staysSilent();
    }

    @ParameterizedTest
    @EnumSource(value = ParticipantRole.class, mode = EnumSource.Mode.EXCLUDE, names = "LEAD")
    void anybodyElseSpeakingFirstIsNoSign(ParticipantRole role) {
        groupthink(speaking(role, 1)).verify().staysSilent();
    }

    private static DecisionBuilder speaking(ParticipantRole role, @Nullable Integer position) {
        return twoSigns().participants(new Participant("L", role, Stance.FOR, position));
    }

    @Test
    void aMeetingOfLessThanHalfAnHourIsASign() {
        groupthink(oneOptionAndNoPlan().durationMinutes(29)).verify().firesOn(HARMONIOUS);
    }

    @Test
    void aMeetingOfHalfAnHourIsNoSign() {
        groupthink(oneOptionAndNoPlan().durationMinutes(30)).verify().staysSilent();
    }

    @Test
    void aMeetingOfUnknownLengthIsNoSign() {
        groupthink(oneOptionAndNoPlan()).verify().staysSilent();
    }

    @Test
    void theTenantMayCallALongerMeetingShort() {
        groupthink(oneOptionAndNoPlan().durationMinutes(44))
                .with("shortMinutes", 45)
                .verify()
                .firesOn(HARMONIOUS);
    }

    @Test
    void aMeetingOfTheTenantsLengthIsNoSign() {
        groupthink(oneOptionAndNoPlan().durationMinutes(45))
                .with("shortMinutes", 45)
                .verify()
                .staysSilent();
    }

    private static DecisionBuilder oneOptionAndNoPlan() {
        return agreed().options(Option.of("Buy")).contingency(false);
    }

    @Test
    void noPlanForFailureIsASign() {
        groupthink(oneOptionAndShort().contingency(false)).verify().firesOn(HARMONIOUS);
    }

    @Test
    void aPlanForFailureIsNoSign() {
        groupthink(oneOptionAndShort().contingency(true)).verify().staysSilent();
    }

    @Test
    void anUnknownPlanForFailureIsNoSign() {
        groupthink(oneOptionAndShort()).verify().staysSilent();
    }

    private static DecisionBuilder oneOptionAndShort() {
        return agreed().options(Option.of("Buy")).durationMinutes(29);
    }

    @Test
    void aCountedDecisionCanBearOneOptionAShortMeetingAndNoPlan() {
        groupthink(counted().optionCount(1).durationMinutes(29).contingency(false))
                .verify()
                .firesOn(HARMONIOUS);
    }

    @Test
    void aCountedDecisionCanBearNoObjectionAndNoRisk() {
        groupthink(counted().durationMinutes(29).contingency(false))
                .supplied("risks")
                .verify()
                .firesOn(HARMONIOUS);
    }

    @Test
    void aCountedDecisionCanBearTheSameGroup() {
        groupthink(counted().group("board").durationMinutes(29).contingency(false), takenBy("board"))
                .verify()
                .firesOn(HARMONIOUS);
    }

    /** A decision of three people of which only counts are known. */
    private static DecisionBuilder counted() {
        return material().participantCount(3).dissentCount(0);
    }
}
