package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenSunkCost.HALF_OF_PLAN;
import static org.alignmentaudit.standard.bias.GivenSunkCost.POOR;
import static org.alignmentaudit.standard.bias.GivenSunkCost.SINKING;
import static org.alignmentaudit.standard.bias.GivenSunkCost.decision;
import static org.alignmentaudit.standard.bias.GivenSunkCost.inTrouble;
import static org.alignmentaudit.standard.bias.GivenSunkCost.initiative;
import static org.alignmentaudit.standard.bias.GivenSunkCost.lookingBack;
import static org.alignmentaudit.standard.bias.GivenSunkCost.notWorthFinishing;
import static org.alignmentaudit.standard.bias.GivenSunkCost.rated;
import static org.alignmentaudit.standard.bias.GivenSunkCost.red;
import static org.alignmentaudit.standard.bias.GivenSunkCost.report;
import static org.alignmentaudit.standard.bias.GivenSunkCost.spent;
import static org.alignmentaudit.standard.bias.GivenSunkCost.sunkCost;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.testing.RuleVerifier;
import org.alignmentaudit.testing.Verification;
import org.junit.jupiter.api.Test;

/** CB-02: what it needs, and which initiatives it cannot assess. */
class SunkCostCoverageTest {

    @Test
    void isNotAssessedWithoutAnyRecord() {
        rule("CB-02").verify().isNotAssessed("initiatives", "decisions");
    }

    @Test
    void isNotAssessedWithoutForecastsAndDecisions() {
        sunkCost(inTrouble().spending(HALF_OF_PLAN)).verify().isNotAssessed("initiatives.forecasts", "decisions");
    }

    @Test
    void isNotAssessedWhereNoDecisionBearsAReasoning() {
        sunkCost(
                        inTrouble().spending(HALF_OF_PLAN),
                        decision(DecisionKind.CONTINUE, 20).build())
                .verify()
                .isNotAssessed("initiatives.forecasts", "decisions.rationale");
    }

    @Test
    void isNotAssessedWithoutSpending() {
        sunkCost(inTrouble().forecasts(POOR), lookingBack(20)).verify().isNotAssessed("initiatives.spending");
    }

    @Test
    void isNotAssessedWithoutStatusReports() {
        sunkCost(
                        initiative("I-1", InitiativeStatus.ACTIVE)
                                .spending(HALF_OF_PLAN)
                                .forecasts(POOR),
                        lookingBack(20))
                .verify()
                .isNotAssessed("initiatives.statusReports");
    }

    @Test
    void isNotAssessedWhereStatusReportsAreDeclaredUnavailable() {
        both().unavailable("initiatives.statusReports").verify().isNotAssessed("initiatives.statusReports");
    }

    @Test
    void isNotAssessedWhereSpendingIsDeclaredUnavailable() {
        both().unavailable("initiatives.spending").verify().isNotAssessed("initiatives.spending");
    }

    @Test
    void theReasoningIsEnoughWhereForecastsAreUnavailable() {
        Verification verification =
                both().unavailable("initiatives.forecasts").verify().firesOn(SINKING);

        assertThat(verification.finding().alternatives()).containsExactly("b");
        assertThat(verification.assessment().missing()).containsExactly("initiatives.forecasts");
    }

    @Test
    void theForecastIsEnoughWhereReasoningsAreUnavailable() {
        Verification verification =
                both().unavailable("decisions.rationale").verify().firesOn(SINKING);

        assertThat(verification.finding().alternatives()).containsExactly("a");
        assertThat(verification.assessment().missing()).containsExactly("decisions.rationale");
    }

    @Test
    void theForecastIsEnoughWhereDecisionsAreUnavailable() {
        Verification verification = both().unavailable("decisions").verify().firesOn(SINKING);

        assertThat(verification.finding().alternatives()).containsExactly("a");
        assertThat(verification.assessment().missing()).containsExactly("decisions");
    }

    @Test
    void missesNothingWhereBothAreSupplied() {
        assertThat(both().verify().assessment().missing()).isEmpty();
    }

    @Test
    void isAssessedWhereTheOrganisationHasNoInitiatives() {
        rule("CB-02").supplied("initiatives").verify().firesOn().examined(0, 0);
    }

    @Test
    void staysSilentWhereThereAreNoDecisions() {
        sunkCost(inTrouble().spending(HALF_OF_PLAN))
                .supplied("decisions")
                .verify()
                .staysSilent();
    }

    @Test
    void countsAnInitiativeWithOneRatingAsNotAssessable() {
        sunkCost(rated(report(100, Band.UNRATED), red(10))
                        .spending(HALF_OF_PLAN)
                        .forecasts(POOR))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void oneRatingIsEnoughWhereTheTenantAsksForNoMore() {
        sunkCost(rated(report(100, Band.UNRATED), report(10, Band.GREEN))
                        .spending(HALF_OF_PLAN)
                        .forecasts(POOR))
                .with("minBadReports", 1)
                .verify()
                .staysSilent()
                .examined(1, 0);
    }

    @Test
    void countsAnInitiativeWithoutSpendingAsNotAssessable() {
        sunkCost(
                        notWorthFinishing(),
                        initiative("I-2", InitiativeStatus.ACTIVE)
                                .statusReports(red(100), red(10))
                                .forecasts(POOR)
                                .build())
                .verify()
                .firesOn(SINKING)
                .examined(1, 1);
    }

    @Test
    void countsAnInitiativeThatSpentNothingAsNotAssessable() {
        sunkCost(inTrouble().spending().forecasts(POOR)).verify().firesOn().examined(0, 1);
    }

    @Test
    void countsAnInitiativeWithoutAPlanAsNotAssessable() {
        sunkCost(inTrouble().spending(spent(50, "0", "50")).forecasts(POOR))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void countsAnInitiativeWithoutAForecastAsNotAssessable() {
        sunkCost(
                        notWorthFinishing(),
                        initiative("I-2", InitiativeStatus.ACTIVE)
                                .statusReports(red(100), red(10))
                                .spending(HALF_OF_PLAN)
                                .build())
                .verify()
                .firesOn(SINKING)
                .examined(1, 1);
    }

    @Test
    void examinesAnInitiativeWithoutAForecastByTheReasonings() {
        sunkCost(inTrouble().spending(HALF_OF_PLAN), lookingBack(20))
                .verify()
                .firesOn(SINKING)
                .examined(1, 0);
    }

    private static RuleVerifier both() {
        return sunkCost(notWorthFinishing(), lookingBack(20));
    }
}
