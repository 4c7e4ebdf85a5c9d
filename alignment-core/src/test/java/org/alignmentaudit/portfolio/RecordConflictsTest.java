package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.StatusReport;
import org.junit.jupiter.api.Test;

/** Records that cannot be compared, or contradict each other. */
class RecordConflictsTest {

    private static RecordConflicts of(Fact... facts) {
        return portfolio(facts).profile().recordConflicts();
    }

    private static UnitJump jump(String before, String after) {
        return jump(before, after, 0.25);
    }

    private static UnitJump jump(String before, String after, double tolerance) {
        return UnitJump.between(daysAgo(9), new BigDecimal(before), daysAgo(1), new BigDecimal(after), tolerance);
    }

    @Test
    void aJumpIsNearAFactorOfUnits() {
        assertThat(jump("0.85", "86").factor()).isEqualTo(100);
        assertThat(jump("12500", "12.7").factor()).isEqualTo(1000);
        assertThat(jump("1", "126")).isNull();
        assertThat(jump("1", "79.9")).isNull();
        assertThat(jump("0", "100")).isNull();
        assertThat(jump("-1", "100")).isNull();
    }

    @Test
    void aJumpIsFoundHoweverWideTheToleranceAndHoweverLargeTheValues() {
        assertThat(jump("1", "10", 9).factor()).isEqualTo(100);
        assertThat(jump("10", "1", 9).factor()).isEqualTo(100);
        assertThat(jump("1", "9.9", 9)).isNull();
        assertThat(jump("1E+400", "1E+402").factor()).isEqualTo(100);
        assertThat(jump("1E+400", "2E+400")).isNull();
        assertThat(jump("1E-400", "1E-397").factor()).isEqualTo(1000);
    }

    @Test
    void budgetsThatEnterANewPhaseDoNotJump() {
        Initiative initiative = initiative("I")
                .budgets(
                        Budget.of(daysAgo(90), Money.of(1), BudgetReason.INITIAL),
                        Budget.of(daysAgo(60), Money.of(100), BudgetReason.PHASE),
                        Budget.of(daysAgo(30), Money.of(100_000), BudgetReason.PRICE_BASE))
                .build();

        assertThat(of(initiative).budgetJumps(initiative, 0))
                .extracting(UnitJump::on, UnitJump::factor)
                .containsExactly(tuple(daysAgo(30), 1000));
        assertThat(of(initiative).priceBases(initiative))
                .extracting(change -> change.version().date())
                .containsExactly(daysAgo(30));
    }

    @Test
    void scalesChangeBetweenRatedReports() {
        Initiative initiative = initiative("I")
                .statusReports(
                        StatusReport.of(daysAgo(90), Band.RED, RatingScale.THREE),
                        StatusReport.of(daysAgo(60), Band.UNRATED, RatingScale.FIVE),
                        StatusReport.of(daysAgo(30), Band.RED, RatingScale.THREE),
                        StatusReport.of(daysAgo(1), Band.RED, RatingScale.FIVE))
                .build();

        assertThat(of(initiative).scaleChanges(initiative))
                .extracting(change -> change.after().date())
                .containsExactly(daysAgo(1));
    }

    @Test
    void whatWasCutIsAddedUp() {
        Initiative initiative = initiative("I")
                .statusReports(StatusReport.of(daysAgo(-1), Band.RED), StatusReport.of(daysAgo(-9), Band.RED))
                .budgets(Budget.of(daysAgo(-3), Money.of(1), BudgetReason.INITIAL))
                .build();

        assertThat(of(initiative).cut())
                .containsExactly(
                        new CutRows("initiatives.budgets", 1, 3), new CutRows("initiatives.statusReports", 2, 3));
    }
}
