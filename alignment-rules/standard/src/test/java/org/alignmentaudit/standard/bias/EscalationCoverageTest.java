package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenEscalation.ESCALATING;
import static org.alignmentaudit.standard.bias.GivenEscalation.INITIAL;
import static org.alignmentaudit.standard.bias.GivenEscalation.daysAgo;
import static org.alignmentaudit.standard.bias.GivenEscalation.escalation;
import static org.alignmentaudit.standard.bias.GivenEscalation.inTrouble;
import static org.alignmentaudit.standard.bias.GivenEscalation.initiative;
import static org.alignmentaudit.standard.bias.GivenEscalation.rated;
import static org.alignmentaudit.standard.bias.GivenEscalation.report;
import static org.alignmentaudit.standard.bias.GivenEscalation.topUp;
import static org.alignmentaudit.standard.bias.GivenEscalation.version;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.junit.jupiter.api.Test;

/** CB-03: what it needs, and which initiatives it cannot assess. */
class EscalationCoverageTest {

    private static final String BUDGETS_OR_FORECASTS = "initiatives.budgets or initiatives.forecasts";

    @Test
    void isNotAssessedWithoutAnyRecord() {
        rule("CB-03").verify().isNotAssessed("initiatives");
    }

    @Test
    void isNotAssessedWithoutStatusReports() {
        escalation(initiative("I-1", InitiativeStatus.ACTIVE).budgets(INITIAL, topUp("111")))
                .verify()
                .isNotAssessed("initiatives.statusReports");
    }

    @Test
    void isNotAssessedWithoutBudgetsAndForecasts() {
        escalation(inTrouble()).verify().isNotAssessed(BUDGETS_OR_FORECASTS);
    }

    @Test
    void isNotAssessedWhereStatusReportsAreDeclaredUnavailable() {
        escalation(raised())
                .unavailable("initiatives.statusReports")
                .verify()
                .isNotAssessed("initiatives.statusReports");
    }

    @Test
    void isNotAssessedWhereInitiativesAreDeclaredUnavailable() {
        escalation(raised()).unavailable("initiatives").verify().isNotAssessed("initiatives");
    }

    @Test
    void isNotAssessedWhereBudgetsAndForecastsAreDeclaredUnavailable() {
        escalation(raised())
                .unavailable("initiatives.budgets", "initiatives.forecasts")
                .verify()
                .isNotAssessed(BUDGETS_OR_FORECASTS);
    }

    @Test
    void forecastsAreEnoughWhereBudgetsAreUnavailable() {
        escalation(inTrouble()
                        .spending(Spend.actual(daysAgo(300), Money.of(20)))
                        .forecasts(
                                Forecast.of(daysAgo(200), Money.of(80), Money.ZERO),
                                Forecast.of(daysAgo(50), Money.of(100), Money.ZERO)))
                .unavailable("initiatives.budgets")
                .verify()
                .firesOn(ESCALATING)
                .examined(1, 0);
    }

    @Test
    void isAssessedWhereTheOrganisationHasNoInitiatives() {
        rule("CB-03").supplied("initiatives").verify().firesOn().examined(0, 0);
    }

    @Test
    void cannotAssessInitiativesThatHaveNoReportsAndNoBudgets() {
        escalation(initiative("I-1", InitiativeStatus.ACTIVE))
                .supplied("initiatives.statusReports", "initiatives.budgets")
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void countsAnInitiativeWithoutReportsAsNotAssessable() {
        escalation(
                        raised(),
                        initiative("I-2", InitiativeStatus.ACTIVE)
                                .budgets(INITIAL)
                                .build())
                .verify()
                .firesOn(ESCALATING)
                .examined(1, 1);
    }

    @Test
    void countsAnInitiativeWithoutARatingAsNotAssessable() {
        escalation(rated(report(100, Band.UNRATED), report(10, Band.UNRATED)).budgets(INITIAL, topUp("111")))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void countsAnInitiativeWithoutABudgetAsNotAssessable() {
        escalation(
                        raised(),
                        initiative("I-2", InitiativeStatus.ACTIVE)
                                .statusReports(report(10, Band.RED))
                                .build())
                .verify()
                .firesOn(ESCALATING)
                .examined(1, 1);
    }

    @Test
    void countsAnInitiativeWithoutABudgetAtTheOlderReportAsNotAssessable() {
        escalation(inTrouble().budgets(version(99, "100", BudgetReason.INITIAL), topUp("200")))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void countsAnInitiativeWithABudgetOfZeroAtTheOlderReportAsNotAssessable() {
        escalation(inTrouble().budgets(version(400, "0", BudgetReason.INITIAL), topUp("200")))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    private static InitiativeBuilder raised() {
        return inTrouble().budgets(INITIAL, topUp("111"));
    }
}
