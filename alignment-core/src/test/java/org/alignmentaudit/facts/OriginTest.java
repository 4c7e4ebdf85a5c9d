package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.daysAgo;
import static org.alignmentaudit.facts.Given.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What set initiatives and decisions off, and how soon was decided. */
class OriginTest {

    private static final List<String> HYPE = List.of("hype", "fad");

    private static DecisionBuilder decision() {
        return Decision.builder("D", DecisionKind.OTHER, daysAgo(10));
    }

    @Test
    void trendsVendorsAndPeersAreFollowed() {
        assertThat(Arrays.stream(Trigger.values()).filter(Trigger::follows))
                .containsExactly(Trigger.TREND, Trigger.VENDOR_PITCH, Trigger.PEER);
    }

    @Test
    void incidentsCompetitorsCustomersAndCashPress() {
        assertThat(Arrays.stream(Trigger.values()).filter(Trigger::presses))
                .containsExactly(Trigger.INCIDENT, Trigger.COMPETITOR, Trigger.CUSTOMER_ESCALATION, Trigger.CASH);
    }

    @Test
    void theSignsOfATrendAreTheTriggerAndTheTags() {
        assertThat(initiative()
                        .trigger(Trigger.PEER)
                        .tags("north", "Hype", "fad")
                        .build()
                        .trendSigns(HYPE))
                .containsExactly("PEER", "Hype", "fad");
    }

    @Test
    void anotherTriggerIsNoSignOfATrend() {
        assertThat(initiative().trigger(Trigger.PLAN).tags("north").build().followsTrend(HYPE))
                .isFalse();
        assertThat(initiative().build().followsTrend(HYPE)).isFalse();
    }

    @Test
    void theOriginIsStatedByATriggerOrATag() {
        assertThat(initiative().trigger(Trigger.PLAN).build().originStated()).isTrue();
        assertThat(initiative().tags("north").build().originStated()).isTrue();
        assertThat(initiative().build().originStated()).isFalse();
    }

    @Test
    void plannedDaysRunFromTheActualStart() {
        assertThat(initiative()
                        .plannedStart(daysAgo(50))
                        .actualStart(daysAgo(40))
                        .plannedEnd(daysAgo(10))
                        .build()
                        .plannedDays())
                .isEqualTo(30);
    }

    @Test
    void plannedDaysRunFromThePlannedStartWhereTheActualOneIsUnknown() {
        assertThat(initiative()
                        .plannedStart(daysAgo(50))
                        .plannedEnd(daysAgo(10))
                        .build()
                        .plannedDays())
                .isEqualTo(40);
    }

    @Test
    void plannedDaysNeedAStartAndAnEnd() {
        assertThat(initiative().plannedStart(daysAgo(50)).build().plannedDays()).isNull();
        assertThat(initiative().plannedEnd(daysAgo(50)).build().plannedDays()).isNull();
    }

    @Test
    void aBusinessCaseMustBeStated() {
        assertThat(initiative().businessCase(true).build().justified()).isTrue();
        assertThat(initiative().businessCase(false).build().justified()).isFalse();
        assertThat(initiative().build().justified()).isFalse();
    }

    @Test
    void emergenciesAndRegulationExcuse() {
        assertThat(decision().emergency(Emergency.LEGAL).build().excused()).isTrue();
        assertThat(decision().trigger(Trigger.REGULATION).build().excused()).isTrue();
        assertThat(decision().trigger(Trigger.CASH).build().excused()).isFalse();
        assertThat(decision().build().excused()).isFalse();
    }

    @Test
    void aDecisionIsPressedUnlessExcused() {
        assertThat(decision().trigger(Trigger.CASH).build().pressed()).isTrue();
        assertThat(decision()
                        .trigger(Trigger.CASH)
                        .emergency(Emergency.LEGAL)
                        .build()
                        .pressed())
                .isFalse();
        assertThat(decision().trigger(Trigger.PLAN).build().pressed()).isFalse();
        assertThat(decision().build().pressed()).isFalse();
    }

    @Test
    void aDecisionLeadsFromTheQuestion() {
        Decision decision = decision().raisedOn(daysAgo(13)).build();
        assertThat(decision.leadDays()).isEqualTo(3);
        assertThat(decision.takenWithin(3)).isTrue();
        assertThat(decision.takenWithin(2)).isFalse();
    }

    @Test
    void withoutTheDayOfTheQuestionThereIsNoLead() {
        assertThat(decision().build().leadDays()).isNull();
        assertThat(decision().build().takenWithin(60)).isFalse();
    }
}
