package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenTrend.TRENDY;
import static org.alignmentaudit.standard.mistakes.GivenTrend.budget;
import static org.alignmentaudit.standard.mistakes.GivenTrend.effect;
import static org.alignmentaudit.standard.mistakes.GivenTrend.experiment;
import static org.alignmentaudit.standard.mistakes.GivenTrend.on;
import static org.alignmentaudit.standard.mistakes.GivenTrend.pitched;
import static org.alignmentaudit.standard.mistakes.GivenTrend.rest;
import static org.alignmentaudit.standard.mistakes.GivenTrend.trend;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.EvidenceOrigin;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;

/** MM-01: experiments with bounds, and what is said of those without. */
class ChasingTrendsExperimentTest {

    private static final LocalDate START = AS_OF.minusDays(40);
    private static final LocalDate END = START.plusDays(90);

    private static InitiativeBuilder started() {
        return experiment().actualStart(START);
    }

    private static RuleVerifier among1000(InitiativeBuilder initiative) {
        return trend(initiative).supplied("initiatives.regulatory");
    }

    private static Finding findingOn(InitiativeBuilder initiative) {
        return among1000(initiative).verify().firesOn(TRENDY).finding();
    }

    private static GuardOutcome outcome(Finding finding) {
        return finding.guards().stream()
                .filter(guard -> guard.name().equals("experiment"))
                .map(Guard::outcome)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void staysSilentAtTheEdgeOfEveryBound() {
        among1000(started().plannedEnd(END).budgets(budget("20")).stopRule(true).kpiEffects(effect()))
                .verify()
                .staysSilent();
    }

    @Test
    void staysSilentOnAnExperimentWithoutEvidenceFromCustomers() {
        among1000(started().plannedEnd(END).budgets(budget("20")).stopRule(true).kpiEffects(effect()))
                .given(on(EvidenceOrigin.VENDOR))
                .verify()
                .staysSilent();
    }

    @Test
    void measuresFromThePlannedStartWhereTheActualOneIsUnknown() {
        among1000(experiment()
                        .plannedStart(START)
                        .plannedEnd(END)
                        .budgets(budget("20"))
                        .stopRule(true)
                        .kpiEffects(effect()))
                .verify()
                .staysSilent();
    }

    @Test
    void firesWhenTheBudgetIsLarger() {
        Finding finding = trend(
                        rest("979.999999"),
                        started()
                                .plannedEnd(END)
                                .budgets(budget("20.000001"))
                                .stopRule(true)
                                .kpiEffects(effect()))
                .verify()
                .firesOn(TRENDY)
                .finding();

        assertThat(outcome(finding)).isEqualTo(GuardOutcome.PARTIAL);
    }

    @Test
    void firesWhenItEndsLater() {
        Finding finding = findingOn(started()
                .plannedEnd(END.plusDays(1))
                .budgets(budget("20"))
                .stopRule(true)
                .kpiEffects(effect()));

        assertThat(outcome(finding)).isEqualTo(GuardOutcome.PARTIAL);
        assertThat(finding.confidence()).isEqualTo(0.6);
    }

    @Test
    void firesWithoutABudget() {
        assertThat(outcome(findingOn(
                        started().plannedEnd(END).budgets().stopRule(true).kpiEffects(effect()))))
                .isEqualTo(GuardOutcome.PARTIAL);
    }

    @Test
    void firesWithoutARuleForStopping() {
        assertThat(outcome(findingOn(started()
                        .plannedEnd(END)
                        .budgets(budget("20"))
                        .stopRule(false)
                        .kpiEffects(effect()))))
                .isEqualTo(GuardOutcome.PARTIAL);
    }

    @Test
    void firesWithoutAKpi() {
        assertThat(outcome(findingOn(started()
                        .plannedEnd(END)
                        .budgets(budget("20"))
                        .stopRule(true)
                        .kpiEffects())))
                .isEqualTo(GuardOutcome.PARTIAL);
    }

    @Test
    void isLessSureWhereABoundIsUnknownAndTheOthersHold() {
        Finding finding =
                findingOn(started().plannedEnd(END).budgets(budget("20")).kpiEffects(effect()));

        assertThat(outcome(finding)).isEqualTo(GuardOutcome.NOT_CHECKED);
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void isNoLessSureWhereAnotherBoundIsMissedAnyway() {
        assertThat(outcome(findingOn(started().budgets(budget("20")).stopRule(false))))
                .isEqualTo(GuardOutcome.PARTIAL);
    }

    @Test
    void otherInitiativesNeedNoBounds() {
        Finding finding = findingOn(pitched());

        assertThat(outcome(finding)).isEqualTo(GuardOutcome.CLEAR);
        assertThat(finding.confidence()).isEqualTo(0.6);
    }

    @Test
    void aProjectWithinEveryBoundIsNoExperiment() {
        among1000(pitched().actualStart(START).plannedEnd(END).stopRule(true).kpiEffects(effect()))
                .verify()
                .firesOn(TRENDY);
    }

    @Test
    void takesTheBudgetFromTheSetting() {
        among1000(started().plannedEnd(END).budgets(budget("20")).stopRule(true).kpiEffects(effect()))
                .with("maxExperimentShare", 0.019)
                .verify()
                .firesOn(TRENDY);
    }

    @Test
    void takesTheDaysFromTheSetting() {
        among1000(started().plannedEnd(END).budgets(budget("20")).stopRule(true).kpiEffects(effect()))
                .with("maxExperimentDays", 89)
                .verify()
                .firesOn(TRENDY);
    }
}
