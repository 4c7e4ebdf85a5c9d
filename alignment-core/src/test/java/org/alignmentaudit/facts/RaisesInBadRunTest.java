package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Band.GREEN;
import static org.alignmentaudit.facts.Band.RED;
import static org.alignmentaudit.facts.Band.UNRATED;
import static org.alignmentaudit.facts.BudgetReason.INITIAL;
import static org.alignmentaudit.facts.BudgetReason.SCOPE;
import static org.alignmentaudit.facts.BudgetReason.TOP_UP;
import static org.alignmentaudit.facts.Given.budget;
import static org.alignmentaudit.facts.Given.initiative;
import static org.alignmentaudit.facts.Given.report;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RaisesInBadRunTest {

    private static final Budget INITIALLY = budget(500, "100", INITIAL);

    private static int raises(StatusReport[] reports, Budget... budgets) {
        return initiative().statusReports(reports).budgets(budgets).build().raisesInBadRun(0.10);
    }

    private static StatusReport[] reports(StatusReport... reports) {
        return reports;
    }

    @Test
    void countsTheStepOntoTheFirstBadReportAndEachAfterIt() {
        assertThat(raises(
                        reports(report(300, GREEN), report(200, RED), report(100, RED)),
                        INITIALLY,
                        budget(250, "120", TOP_UP),
                        budget(150, "140", TOP_UP)))
                .isEqualTo(2);
    }

    @Test
    void doesNotCountStepsBeforeTheRun() {
        assertThat(raises(
                        reports(report(400, RED), report(300, GREEN), report(200, RED)),
                        INITIALLY,
                        budget(350, "120", TOP_UP)))
                .isZero();
    }

    @Test
    void doesNotCountAnEarlierRun() {
        assertThat(raises(
                        reports(report(400, RED), report(350, RED), report(300, GREEN), report(200, RED)),
                        INITIALLY,
                        budget(380, "120", TOP_UP)))
                .isZero();
    }

    @Test
    void doesNotCountARaiseOfExactlyTheShare() {
        assertThat(raises(reports(report(200, GREEN), report(100, RED)), INITIALLY, budget(150, "110", TOP_UP)))
                .isZero();
    }

    @Test
    void doesNotCountExplainedRaises() {
        assertThat(raises(reports(report(200, GREEN), report(100, RED)), INITIALLY, budget(150, "150", SCOPE)))
                .isZero();
    }

    @Test
    void countsSeveralVersionsWithinOneStepOnce() {
        assertThat(raises(
                        reports(report(200, RED), report(100, RED)),
                        INITIALLY,
                        budget(180, "120", TOP_UP),
                        budget(150, "150", TOP_UP)))
                .isEqualTo(1);
    }

    @Test
    void countsTheStepFromAnUnratedReportToABadOne() {
        assertThat(raises(
                        reports(report(300, RED), report(200, UNRATED), report(100, RED)),
                        INITIALLY,
                        budget(150, "120", TOP_UP)))
                .isEqualTo(1);
    }

    @Test
    void isZeroWhereTheNewestRatingIsGood() {
        assertThat(raises(
                        reports(report(300, RED), report(200, RED), report(100, GREEN)),
                        INITIALLY,
                        budget(250, "150", TOP_UP)))
                .isZero();
    }

    @Test
    void isZeroWithASingleReport() {
        assertThat(raises(reports(report(100, RED)), INITIALLY, budget(150, "150", TOP_UP)))
                .isZero();
    }

    @Test
    void isZeroWithoutABudget() {
        assertThat(raises(reports(report(200, RED), report(100, RED)))).isZero();
    }
}
