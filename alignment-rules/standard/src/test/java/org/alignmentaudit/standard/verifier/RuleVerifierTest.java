package org.alignmentaudit.standard.verifier;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.testing.Verification;
import org.junit.jupiter.api.Test;

/** A verifier that is wrong about a rule says what it expected, what it saw, and what came near. */
class RuleVerifierTest {

    private static final LocalDate BEFORE = AS_OF.minusDays(100);

    private static Verification raisedTo(long amount) {
        return rule("CB-03")
                .given(Initiative.builder("I-1", "Oven", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .statusReports(StatusReport.of(BEFORE, Band.RED), StatusReport.of(AS_OF, Band.RED))
                        .budgets(
                                Budget.of(BEFORE, Money.of(100), BudgetReason.INITIAL),
                                Budget.of(AS_OF, Money.of(amount), BudgetReason.TOP_UP))
                        .build())
                .verify();
    }

    @Test
    void namesTheNearMissOfASubjectThatStayedSilent() {
        Verification verification = raisedTo(105);

        assertThatThrownBy(() -> verification.firesOn("INITIATIVE:I-1"))
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageContaining("expected: [INITIATIVE:I-1]")
                .hasMessageContaining("actual:   []")
                .hasMessageContaining("near miss: [INITIATIVE:I-1] with minRaise at 0.0 instead of 0.1");
    }

    @Test
    void saysWhatAnUnexpectedFindingSaw() {
        Verification verification = raisedTo(120);

        assertThatThrownBy(verification::staysSilent)
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageContaining("expected: []")
                .hasMessageContaining("actual:   [INITIATIVE:I-1]")
                .hasMessageContaining("not expected: Oven is rated red");
    }

    @Test
    void takesNoSilenceForAnAnswerWhereNothingWasExamined() {
        Verification verification = rule("CB-03")
                .supplied("initiatives", "initiatives.statusReports", "initiatives.budgets")
                .verify();

        assertThatThrownBy(verification::staysSilent).hasMessageContaining("examined nothing");
    }

    @Test
    void tellsWhichPathsAreMissing() {
        Verification verification = rule("CB-03").verify();

        assertThatThrownBy(() -> verification.isNotAssessed("reviews"))
                .hasMessageContaining("should miss [reviews] but misses [initiatives]");
    }
}
