package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenReaction.FIRM;
import static org.alignmentaudit.standard.mistakes.GivenReaction.decision;
import static org.alignmentaudit.standard.mistakes.GivenReaction.initiative;
import static org.alignmentaudit.standard.mistakes.GivenReaction.reacting;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.Emergency;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** MM-04 a: which decisions answer pressure of the moment and serve no goal. */
class ReactingGoalsTest {

    private static DecisionBuilder pressed(Trigger trigger) {
        return decision("D", 10).trigger(trigger);
    }

    /** Three reactive decisions and four others; the one more decides. */
    private static RuleVerifier with(DecisionBuilder decision) {
        return reacting(3, 7, decision.build());
    }

    // what is reactive

    @ParameterizedTest
    @EnumSource(names = {"INCIDENT", "COMPETITOR", "CUSTOMER_ESCALATION", "CASH"})
    void countsPressureOfTheMoment(Trigger trigger) {
        with(pressed(trigger)).verify().firesOn(FIRM);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"INCIDENT", "COMPETITOR", "CUSTOMER_ESCALATION", "CASH"})
    void countsNoOtherTrigger(Trigger trigger) {
        with(pressed(trigger)).verify().staysSilent();
    }

    @Test
    void aDecisionThatNamesAGoalIsNotReactive() {
        with(pressed(Trigger.CASH).goalIds("G")).verify().staysSilent();
    }

    @Test
    void aDecisionAboutAGoalIsNotReactive() {
        with(pressed(Trigger.CASH).subjectType(SubjectType.GOAL).subjectId("G"))
                .verify()
                .staysSilent();
    }

    @Test
    void aDecisionAboutAnInitiativeThatServesAnActiveGoalIsNotReactive() {
        with(pressed(Trigger.CASH).subjectId("I-1"))
                .given(initiative("I-1").goalLinks(GoalLink.to("G")).build())
                .verify()
                .staysSilent();
    }

    @Test
    void aDecisionAboutAnInitiativeThatServesAGoalThatIsMetIsReactive() {
        with(pressed(Trigger.CASH).subjectId("I-1"))
                .given(initiative("I-1").goalLinks(GoalLink.to("MET")).build())
                .verify()
                .firesOn(FIRM);
    }

    @Test
    void aDecisionAboutAnInitiativeWithoutLinksIsReactive() {
        with(pressed(Trigger.CASH).subjectId("I-0")).verify().firesOn(FIRM);
    }

    @Test
    void aDecisionAboutAnInitiativeWithUnknownLinksIsNotReactive() {
        with(pressed(Trigger.CASH).subjectId("I-1"))
                .given(initiative("I-1").build())
                .verify()
                .staysSilent();
    }

    // emergencies

    @ParameterizedTest
    @EnumSource
    void anEmergencyIsNotReactive(Emergency emergency) {
        with(pressed(Trigger.INCIDENT).emergency(emergency)).verify().staysSilent();
    }

    @Test
    void anEmergencyStaysPartOfTheWhole() {
        Decision emergency =
                pressed(Trigger.INCIDENT).emergency(Emergency.SAFETY).build();
        reacting(4, 8, emergency).verify().staysSilent();
        assertThat(reacting(5, 8, emergency).verify().firesOn(FIRM).finding().guards())
                .containsExactly(
                        new Guard("emergency", GuardOutcome.PARTIAL), new Guard("start-up", GuardOutcome.NOT_CHECKED));
    }

    @Test
    void whatARegulatorSetsOffIsNoEmergency() {
        Decision asked = pressed(Trigger.REGULATION).build();
        Decision askedToo = decision("E", 10).trigger(Trigger.REGULATION).build();
        Finding finding = reacting(6, 8, asked, askedToo)
                .supplied("decisions.emergency")
                .verify()
                .firesOn(FIRM)
                .finding();

        assertThat(finding.guards()).contains(new Guard("emergency", GuardOutcome.CLEAR));
        assertThat(finding.evidence())
                .filteredOn(evidence -> evidence.role().equals("excused"))
                .extracting(Evidence::value)
                .containsExactly(2);
    }
}
