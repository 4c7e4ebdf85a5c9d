package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.verifier.RuleVerifier.AS_OF;
import static org.alignmentaudit.standard.verifier.RuleVerifier.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.finding.Severity;
import org.junit.jupiter.api.Test;

/** CB-03: bad status now, budget raised by more than a tenth, no independent review in between. */
class EscalationOfCommitmentTest {

    private static final LocalDate BEFORE = AS_OF.minusDays(100);
    private static final LocalDate NOW = AS_OF.minusDays(5);

    private static InitiativeBuilder rated(Band before, Band now) {
        return Initiative.builder("I-1", "Online ordering", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .statusReports(StatusReport.of(BEFORE, before), StatusReport.of(NOW, now));
    }

    private static Budget initial() {
        return Budget.of(BEFORE.minusDays(100), Money.of(100), BudgetReason.INITIAL);
    }

    private static Budget topUp(String amount) {
        return Budget.of(NOW.minusDays(20), Money.of(amount), BudgetReason.TOP_UP);
    }

    @Test
    void firesWhenTheBudgetRisesByMoreThanATenthWhileTheStatusIsBad() {
        var verification = rule("CB-03")
                .given(rated(Band.AMBER, Band.RED)
                        .budgets(initial(), topUp("111"))
                        .build())
                .supplied("reviews")
                .verify()
                .firesOn("INITIATIVE:I-1");

        assertThat(verification.finding().severity()).isEqualTo(Severity.HIGH);
        assertThat(verification.finding().confidence()).isEqualTo(0.75);
    }

    @Test
    void staysSilentWhenTheRaiseEqualsTheThreshold() {
        rule("CB-03")
                .given(rated(Band.AMBER, Band.RED)
                        .budgets(initial(), topUp("110"))
                        .build())
                .verify()
                .staysSilent();
    }

    @Test
    void firesJustAboveTheThreshold() {
        rule("CB-03")
                .given(rated(Band.AMBER, Band.RED)
                        .budgets(initial(), topUp("110.000001"))
                        .build())
                .verify()
                .firesOn("INITIATIVE:I-1");
    }

    @Test
    void staysSilentAfterAnIndependentReviewWithAnOutcome() {
        rule("CB-03")
                .given(
                        rated(Band.AMBER, Band.RED)
                                .budgets(initial(), topUp("150"))
                                .build(),
                        Review.of("R-1", "I-1", ReviewKind.INDEPENDENT, NOW, ReviewOutcome.CONTINUE))
                .verify()
                .staysSilent();
    }

    @Test
    void isNotAssessedWithoutBudgetsAndForecasts() {
        rule("CB-03")
                .given(rated(Band.AMBER, Band.RED).build())
                .verify()
                .isNotAssessed("initiatives.budgets or initiatives.forecasts");
    }
}
