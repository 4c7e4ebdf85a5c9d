package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenTrend.TRENDY;
import static org.alignmentaudit.standard.mistakes.GivenTrend.bare;
import static org.alignmentaudit.standard.mistakes.GivenTrend.pitched;
import static org.alignmentaudit.standard.mistakes.GivenTrend.rest;
import static org.alignmentaudit.standard.mistakes.GivenTrend.spent;
import static org.alignmentaudit.standard.mistakes.GivenTrend.trend;

import java.util.List;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * MM-01: an initiative whose idea came from a trend spent at least 1 % of the portfolio budget, without a link of at least
 * 0.3 to an active goal and (a) without a business case.
 */
class ChasingTrendsTest {

    private static InitiativeBuilder spentByTrigger(Trigger trigger) {
        return bare().trigger(trigger).spending(spent("15")).businessCase(false);
    }

    private static InitiativeBuilder tagged(String... tags) {
        return bare().tags(tags).spending(spent("15")).businessCase(false);
    }

    private static InitiativeBuilder having(String spent) {
        return bare().trigger(Trigger.PEER).spending(spent(spent)).businessCase(false);
    }

    private static InitiativeBuilder linked(GoalLink... links) {
        return pitched().goalLinks(links);
    }

    // where the idea came from

    @ParameterizedTest
    @EnumSource(names = {"TREND", "VENDOR_PITCH", "PEER"})
    void firesOnAnIdeaThatCameFromOutside(Trigger trigger) {
        trend(spentByTrigger(trigger)).verify().firesOn(TRENDY);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"TREND", "VENDOR_PITCH", "PEER"})
    void staysSilentOnOtherTriggers(Trigger trigger) {
        trend(spentByTrigger(trigger)).verify().staysSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trend", "hype", "fad", "new-tech", "emerging-tech", "Hype"})
    void firesOnATagForTrends(String tag) {
        trend(tagged("north", tag)).verify().firesOn(TRENDY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"north", "trend-report"})
    void staysSilentOnOtherTags(String tag) {
        trend(tagged(tag)).verify().staysSilent();
    }

    @Test
    void firesOnATagWhereTheTriggerIsThePlan() {
        trend(tagged("hype").trigger(Trigger.PLAN)).verify().firesOn(TRENDY);
    }

    @Test
    void takesTheTagsFromTheSetting() {
        trend(tagged("hype")).with("trendTags", List.of("buzz")).verify().staysSilent();
        trend(tagged("buzz")).with("trendTags", List.of("buzz")).verify().firesOn(TRENDY);
    }

    // no link of weight

    @Test
    void staysSilentWithALinkOfThreeTenths() {
        trend(linked(GoalLink.to("G", 0.3))).verify().staysSilent();
    }

    @Test
    void firesWithALinkBelowThreeTenths() {
        trend(linked(GoalLink.to("G", 0.299))).verify().firesOn(TRENDY);
    }

    @Test
    void addsUpTheLinksToOneGoal() {
        trend(linked(GoalLink.to("G", 0.1), GoalLink.to("G", 0.2))).verify().staysSilent();
    }

    @Test
    void staysSilentWithALinkWithoutAWeight() {
        trend(linked(GoalLink.to("G"))).verify().staysSilent();
    }

    @Test
    void firesWithALinkToAGoalThatIsMet() {
        trend(linked(GoalLink.to("MET"))).verify().firesOn(TRENDY);
    }

    @Test
    void takesTheWeightFromTheSetting() {
        trend(linked(GoalLink.to("G", 0.3))).with("minWeight", 0.31).verify().firesOn(TRENDY);
    }

    // what it spent

    @Test
    void firesAtOnePercentOfThePortfolioBudget() {
        trend(having("10")).verify().firesOn(TRENDY);
    }

    @Test
    void staysSilentBelowOnePercentOfThePortfolioBudget() {
        trend(having("9.999999")).verify().staysSilent();
    }

    @Test
    void measuresAgainstTheBudgetOfAllFundedInitiatives() {
        trend(rest("981"), having("10")).verify().staysSilent();
    }

    @Test
    void takesTheShareFromTheSetting() {
        trend(having("20")).with("minSpentShare", 0.02).verify().firesOn(TRENDY);
        trend(having("19")).with("minSpentShare", 0.02).verify().staysSilent();
    }

    // which initiatives

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "ACTIVE", "PAUSED"})
    void firesOnInitiativesThatHoldAClaimOnMoney(InitiativeStatus status) {
        trend(withStatus(status)).verify().firesOn(TRENDY);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"APPROVED", "ACTIVE", "PAUSED"})
    void looksAtNoOthers(InitiativeStatus status) {
        trend(rest("1000"), withStatus(status)).verify().staysSilent().examined(1, 0);
    }

    private static InitiativeBuilder withStatus(InitiativeStatus status) {
        return bare(InitiativeType.PROJECT, status)
                .trigger(Trigger.TREND)
                .spending(spent("15"))
                .businessCase(false);
    }

    @Test
    void staysSilentOnARegulatoryInitiative() {
        trend(pitched().regulatory(true)).verify().staysSilent();
        trend(pitched().regulatory(false)).verify().firesOn(TRENDY);
    }

    @Test
    void staysSilentOnAnInitiativeOfTypeMandatory() {
        trend(bare(InitiativeType.MANDATORY, InitiativeStatus.ACTIVE)
                        .trigger(Trigger.TREND)
                        .spending(spent("15"))
                        .businessCase(false))
                .verify()
                .staysSilent();
    }

    // the business case

    @Test
    void staysSilentWithABusinessCase() {
        trend(bare().trigger(Trigger.PEER).spending(spent("15")).businessCase(true))
                .verify()
                .staysSilent();
    }

    @Test
    void firesWhereNoBusinessCaseIsStatedAlthoughOthersStateOne() {
        trend(bare().trigger(Trigger.PEER).spending(spent("15")))
                .supplied("initiatives.businessCase")
                .verify()
                .firesOn(TRENDY);
    }
}
