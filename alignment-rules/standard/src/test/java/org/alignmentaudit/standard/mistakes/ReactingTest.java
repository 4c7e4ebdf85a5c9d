package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenReaction.FIRM;
import static org.alignmentaudit.standard.mistakes.GivenReaction.at;
import static org.alignmentaudit.standard.mistakes.GivenReaction.decision;
import static org.alignmentaudit.standard.mistakes.GivenReaction.firm;
import static org.alignmentaudit.standard.mistakes.GivenReaction.planned;
import static org.alignmentaudit.standard.mistakes.GivenReaction.reacting;
import static org.alignmentaudit.standard.mistakes.GivenReaction.reactive;

import org.alignmentaudit.facts.OrganizationStage;
import org.alignmentaudit.facts.Trigger;
import org.junit.jupiter.api.Test;

/**
 * MM-04 a: at least half of the decisions of 180 days, of which at least eight state a trigger, answer pressure and serve no
 * goal.
 */
class ReactingTest {

    // the share

    @Test
    void firesWhenHalfOfTheDecisionsAreReactive() {
        reacting(4, 8).verify().firesOn(FIRM);
    }

    @Test
    void staysSilentBelowHalfOfTheDecisions() {
        reacting(4, 9).verify().staysSilent();
    }

    @Test
    void takesTheShareFromTheSetting() {
        reacting(4, 10).with("minReactiveShare", 0.4).verify().firesOn(FIRM);
        reacting(4, 8).with("minReactiveShare", 0.51).verify().staysSilent();
    }

    @Test
    void cannotTellFromSevenDecisions() {
        reacting(7, 7).verify().firesOn().examined(0, 1);
    }

    @Test
    void takesTheNumberOfDecisionsFromTheSetting() {
        reacting(7, 7).with("minDecisions", 7).verify().firesOn(FIRM);
        reacting(8, 8).with("minDecisions", 9).verify().firesOn().examined(0, 1);
    }

    @Test
    void decisionsOfUnknownTriggerAreNoObservations() {
        firm().given(reactive(7))
                .given(decision("D", 10).build())
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void decisionsOfUnknownTriggerCountAsNotReactive() {
        reacting(4, 8, decision("D", 10).build()).verify().staysSilent();
    }

    // the window

    @Test
    void looksBackOneHundredAndEightyDays() {
        reacting(3, 7, decision("D", 179).trigger(Trigger.INCIDENT).build())
                .verify()
                .firesOn(FIRM);
        reacting(3, 7, decision("D", 180).trigger(Trigger.INCIDENT).build())
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void takesTheWindowFromTheSetting() {
        reacting(4, 8).with("windowDays", 11).verify().firesOn(FIRM);
        reacting(4, 8).with("windowDays", 10).verify().firesOn().examined(0, 1);
    }

    @Test
    void decisionsStillToComeAreNotSeen() {
        reacting(4, 8, decision("D", -1).trigger(Trigger.PLAN).build()).verify().firesOn(FIRM);
    }

    // start-ups

    @Test
    void aStartUpMayReactToSevenInTen() {
        firm().given(at(OrganizationStage.STARTUP))
                .given(reactive(69))
                .given(planned(31))
                .verify()
                .staysSilent();
        firm().given(at(OrganizationStage.STARTUP))
                .given(reactive(7))
                .given(planned(3))
                .verify()
                .firesOn(FIRM);
    }

    @Test
    void takesTheShareOfStartUpsFromTheSetting() {
        firm().given(at(OrganizationStage.STARTUP))
                .given(reactive(6))
                .given(planned(4))
                .with("minReactiveShareOfStartup", 0.6)
                .verify()
                .firesOn(FIRM);
    }

    @Test
    void aFirmPastItsStartMayNot() {
        firm().given(at(OrganizationStage.GROWTH))
                .given(reactive(5))
                .given(planned(5))
                .verify()
                .firesOn(FIRM);
    }
}
