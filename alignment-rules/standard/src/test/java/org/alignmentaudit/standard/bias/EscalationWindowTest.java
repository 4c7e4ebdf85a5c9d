package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenEscalation.ESCALATING;
import static org.alignmentaudit.standard.bias.GivenEscalation.INITIAL;
import static org.alignmentaudit.standard.bias.GivenEscalation.NEWEST;
import static org.alignmentaudit.standard.bias.GivenEscalation.escalation;
import static org.alignmentaudit.standard.bias.GivenEscalation.inTrouble;
import static org.alignmentaudit.standard.bias.GivenEscalation.rated;
import static org.alignmentaudit.standard.bias.GivenEscalation.red;
import static org.alignmentaudit.standard.bias.GivenEscalation.report;
import static org.alignmentaudit.standard.bias.GivenEscalation.topUp;
import static org.alignmentaudit.standard.bias.GivenEscalation.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.finding.Finding;
import org.junit.jupiter.api.Test;

/** CB-03: the newest report is compared with the newest one 90 days older, else the one before, else 12 months before. */
class EscalationWindowTest {

    /** Long before the newest report, so that only a comparison with the oldest report sees it. */
    private static final Budget EARLY = topUp(150, "120");

    @Test
    void aReportOfExactlyNinetyDaysEarlierIsOldEnough() {
        escalation(rated(red(300), red(100), red(10)).budgets(INITIAL, EARLY))
                .verify()
                .staysSilent();
    }

    @Test
    void aReportOfEightyNineDaysEarlierIsTooYoung() {
        escalation(rated(red(300), red(99), red(10)).budgets(INITIAL, EARLY))
                .verify()
                .firesOn(ESCALATING);
    }

    @Test
    void theTenantMayAskForAnOlderReport() {
        escalation(rated(red(300), red(100), red(10)).budgets(INITIAL, EARLY))
                .with("raiseWindowDays", 91)
                .verify()
                .firesOn(ESCALATING);
    }

    @Test
    void theTenantMayAllowAYoungerReport() {
        escalation(rated(red(300), red(99), red(10)).budgets(INITIAL, EARLY))
                .with("raiseWindowDays", 89)
                .verify()
                .staysSilent();
    }

    @Test
    void theTenantsWindowHoldsForACriticalRaiseToo() {
        Finding finding = escalation(rated(red(300), red(100), red(10)).budgets(INITIAL, topUp(150, "160")))
                .with("raiseWindowDays", 91)
                .verify()
                .finding();

        assertThat(finding.alternatives()).containsExactly("a", "b");
    }

    @Test
    void takesTheNewestOfTheReportsThatAreOldEnough() {
        escalation(rated(red(300), red(200), red(10)).budgets(INITIAL, topUp(250, "120")))
                .verify()
                .staysSilent();
    }

    @Test
    void skipsYoungerReportsInBetween() {
        escalation(rated(red(100), red(40), red(10)).budgets(INITIAL, topUp(50, "120")))
                .verify()
                .firesOn(ESCALATING);
    }

    @Test
    void takesTheReportBeforeWhereNoneIsOldEnough() {
        escalation(rated(red(80), red(40), red(10)).budgets(INITIAL, topUp(30, "120")))
                .verify()
                .firesOn(ESCALATING);
    }

    @Test
    void looksNoFurtherBackThanTheReportBeforeWhereNoneIsOldEnough() {
        escalation(rated(red(80), red(40), red(10)).budgets(INITIAL, topUp(50, "120")))
                .verify()
                .staysSilent();
    }

    @Test
    void looksTwelveMonthsBackWhereThereIsOneReport() {
        escalation(rated(red(10))
                        .budgets(INITIAL, raisedOn(NEWEST.minusMonths(12).plusDays(1))))
                .verify()
                .firesOn(ESCALATING);
    }

    @Test
    void looksNoFurtherBackThanTwelveMonthsWhereThereIsOneReport() {
        escalation(rated(red(10)).budgets(INITIAL, raisedOn(NEWEST.minusMonths(12))))
                .verify()
                .staysSilent();
    }

    private static Budget raisedOn(LocalDate day) {
        return Budget.of(day, Money.of(120), BudgetReason.TOP_UP);
    }

    @Test
    void anUnratedReportMayBeTheOlderOne() {
        escalation(rated(red(300), report(100, Band.UNRATED), red(10)).budgets(INITIAL, EARLY))
                .verify()
                .staysSilent();
    }

    @Test
    void anUnratedReportMayBeTheNewestOne() {
        escalation(rated(red(100), red(50), report(10, Band.UNRATED)).budgets(INITIAL, topUp(30, "120")))
                .verify()
                .firesOn(ESCALATING);
    }

    @Test
    void aVersionOfTheDayOfTheOlderReportIsInForceAtIt() {
        escalation(inTrouble().budgets(INITIAL, topUp(100, "120"))).verify().staysSilent();
    }

    @Test
    void aVersionOfTheDayAfterTheOlderReportIsARaise() {
        escalation(inTrouble().budgets(INITIAL, topUp(99, "120"))).verify().firesOn(ESCALATING);
    }

    @Test
    void aVersionOfTheDayOfTheNewestReportIsARaise() {
        escalation(inTrouble().budgets(INITIAL, topUp(10, "120"))).verify().firesOn(ESCALATING);
    }

    @Test
    void aVersionAfterTheNewestReportIsNoRaiseYet() {
        escalation(inTrouble().budgets(INITIAL, topUp(9, "120"))).verify().staysSilent();
    }

    @Test
    void aFirstBudgetBetweenTheReportsIsNoRaise() {
        escalation(inTrouble().budgets(version(50, "120", BudgetReason.INITIAL)))
                .verify()
                .firesOn()
                .examined(0, 1);
    }
}
