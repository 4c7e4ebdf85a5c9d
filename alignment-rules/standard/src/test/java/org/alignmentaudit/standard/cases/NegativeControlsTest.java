package org.alignmentaudit.standard.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.facts.Assessor;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.ScheduleChange;
import org.alignmentaudit.facts.ScheduleReason;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Why the negative controls are silent. What is told of them is too little for any rule to speak, so each is held against a
 * {@link Counterfactual}: with invented reports, spending, budgets and moves the rule does speak, and what was done well, alone,
 * silences it. Everything below that is added to a case is invented.
 */
class NegativeControlsTest {

    private static final String AVON = "avon-promise-2013-12-31";
    private static final String UNIVERSAL_CREDIT = "universal-credit-2025-03-31";

    /**
     * A rule that speaks of one portfolio and, for one reason, not of another.
     *
     * @param portfolio name of the case
     * @param rule id of the rule
     * @param badly the case as the rule would speak of it
     * @param well the same, but for the reason of the silence
     * @param forms letters of the alternatives that hold of the first
     * @param says what the rule says of the first
     */
    record Control(
            String portfolio, String rule, Counterfactual badly, Counterfactual well, String forms, String says) {

        @Override
        public String toString() {
            return portfolio + " " + rule;
        }
    }

    static Stream<Control> controls() {
        return Stream.of(
                avon(
                        "CB-02",
                        "a",
                        "Promise, order management for representatives has been rated badly 2 times in a row "
                                + "since June 30, 2013; USD\u00a09,000,000 of planned USD\u00a012,000,000 (75\u00a0%) were "
                                + "spent since, and by the newest forecast going on is worth USD\u00a0-30,000,000 against "
                                + "stopping now."),
                avon(
                        "CB-03",
                        "a",
                        "Promise, order management for representatives is rated red, and its budget was raised "
                                + "by USD\u00a025,000,000 (25\u00a0%) from USD\u00a0100,000,000; no independent review in "
                                + "between with a conclusion is on record."),
                avon(
                        "CB-19",
                        "a",
                        "The end of Promise, order management for representatives was moved later 3 times since "
                                + "March 31, 2013, for other reasons than more scope."),
                universalCredit(
                        "CB-02",
                        "a",
                        "Continuing the move to Universal Credit has been rated badly 2 times in a row since "
                                + "September 30, 2024; GBP\u00a0380,000,000 of planned GBP\u00a0400,000,000 (95\u00a0%) "
                                + "were spent since, and by the newest forecast going on is worth GBP\u00a0-300,000,000 "
                                + "against stopping now."),
                universalCredit(
                        "CB-03",
                        "a",
                        "Continuing the move to Universal Credit is rated red, and its budget was raised by "
                                + "GBP\u00a02,305,000,000 (15.4\u00a0%) from GBP\u00a015,000,000,000; no independent "
                                + "review in between with a conclusion is on record."),
                new Control(
                        UNIVERSAL_CREDIT,
                        "CB-17",
                        rated(Band.GREEN, 0.8),
                        rated(Band.GREEN, 1.0),
                        "a",
                        "Continuing the move to Universal Credit is rated green, and the same report puts its "
                                + "weaker performance index at 80\u00a0% of plan."));
    }

    private static Control avon(String rule, String forms, String says) {
        Counterfactual wentOn = wentOn();
        return new Control(AVON, rule, wentOn, wentOn.with("status", InitiativeStatus.CANCELLED), forms, says);
    }

    private static Control universalCredit(String rule, String forms, String says) {
        return new Control(UNIVERSAL_CREDIT, rule, rated(Band.RED, 1.0), rated(Band.GREEN, 1.0), forms, says);
    }

    /** Avon as it is told, and what a firm's own records of a roll-out in trouble would hold. */
    private static Counterfactual inTrouble() {
        return Counterfactual.of(KnownCase.portfolio(AVON))
                .adding("statusReports", red(2013, 6), red(2013, 11))
                .adding("spending", Spend.of(endOf(2013, 10), millions(12), millions(9)))
                .adding("forecasts", Forecast.of(endOf(2013, 11), millions(50), millions(20)))
                .adding(
                        "budgets",
                        Budget.of(endOf(2013, 3), millions(100), BudgetReason.INITIAL),
                        Budget.of(endOf(2013, 9), millions(125), BudgetReason.TOP_UP))
                .adding("scheduleChanges", later(2013, 3), later(2013, 6), later(2013, 9));
    }

    /** The same, had nobody stopped it. */
    private static Counterfactual wentOn() {
        return inTrouble().without("decisions").with("actualEnd", null).with("status", InitiativeStatus.ACTIVE);
    }

    /** Universal Credit as it is told but for the newest rating, and a raise and spending after an earlier rating of red. */
    private static Counterfactual rated(Band newest, double cpi) {
        return Counterfactual.of(KnownCase.portfolio(UNIVERSAL_CREDIT))
                .replacingNewest("statusReports", report(newest, cpi))
                .adding("statusReports", StatusReport.of(endOf(2024, 9), Band.RED, RatingScale.THREE))
                .adding("spending", Spend.of(endOf(2024, 12), millions(400), millions(380)))
                .adding("forecasts", Forecast.of(endOf(2025, 3), millions(900), millions(600)))
                .adding("budgets", Budget.of(endOf(2024, 3), millions(15_000), BudgetReason.INITIAL));
    }

    private static StatusReport report(Band band, double cpi) {
        return new StatusReport(
                endOf(2025, 3), band, RatingScale.THREE, Assessor.INDEPENDENT, cpi, null, null, null, null, null);
    }

    private static StatusReport red(int year, int month) {
        return StatusReport.of(endOf(year, month), Band.RED);
    }

    private static ScheduleChange later(int year, int month) {
        LocalDate day = endOf(year, month);
        return new ScheduleChange(day, day.plusMonths(6), day.plusMonths(9), ScheduleReason.DELAY, null);
    }

    private static LocalDate endOf(int year, int month) {
        return LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
    }

    private static Money millions(long millions) {
        return Money.of(millions * 1_000_000);
    }

    @Test
    void areAllHeldAgainstACounterfactual() {
        assertThat(controls().map(Control::toString).map(control -> control + " CONTROL"))
                .containsExactlyElementsOf(Expectation.all(Expectation.Outcome.CONTROL).stream()
                        .map(Expectation::toString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("controls")
    void wouldBeSpokenOfHadItGoneBadly(Control control) {
        assertThat(KnownCase.audit(control.badly().portfolio()).findings(control.rule()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.alternatives()).containsExactly(control.forms());
                    assertThat(finding.condition()).isEqualTo(control.says());
                });
    }

    @ParameterizedTest
    @MethodSource("controls")
    void isSilentForItsReasonAlone(Control control) {
        AuditReport report = KnownCase.audit(control.well().portfolio());
        RuleAssessment rule = report.rule(control.rule()).orElseThrow();

        assertThat(report.findings(control.rule())).isEmpty();
        assertThat(rule.status()).isEqualTo(AssessmentStatus.ASSESSED);
        assertThat(rule.notAssessable()).isZero();
        assertThat(rule.examined()).isEqualTo(control.well().initiative().active() ? 1 : 0);
    }

    @Test
    void theDecisionToStopSilencesSunkCostByItself() {
        Counterfactual decided = inTrouble().with("actualEnd", null).with("status", InitiativeStatus.ACTIVE);

        assertThat(KnownCase.audit(decided.portfolio()).findings("CB-02")).isEmpty();
        assertThat(KnownCase.audit(decided.without("decisions").portfolio()).findings("CB-02"))
                .hasSize(1);
    }

    @Test
    void noRuleSpeaksOfTheInitiativeAsStoppedHoweverBadItWas() {
        assertThat(KnownCase.audit(inTrouble().portfolio()).findings())
                .filteredOn(finding -> finding.subject().type() == SubjectType.INITIATIVE)
                .isEmpty();
    }
}
