package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.facts.EstimateBasis.FIXED_PRICE;
import static org.alignmentaudit.facts.EstimateBasis.OWN;
import static org.alignmentaudit.facts.EstimateBasis.REFERENCE_CLASS;
import static org.alignmentaudit.facts.EstimateBasis.VENDOR_QUOTE;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.EstimateBasis;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** CB-08: the budget is what a vendor quoted (b). */
class VendorQuoteTest {

    private static final String PORTAL = "INITIATIVE:I";

    private static Budget version(
            int daysAgo, int amount, @Nullable Integer contingency, @Nullable EstimateBasis basis) {
        Money held = contingency == null ? null : Money.of(contingency);
        return new Budget(
                AS_OF.minusDays(daysAgo), Money.of(amount), BudgetReason.TOP_UP, held, basis, null, null, null);
    }

    private static RuleVerifier given(InitiativeStatus status, Budget... versions) {
        return rule("CB-08")
                .given(Initiative.builder("I", "Portal", InitiativeType.PROJECT, status)
                        .budgets(versions)
                        .build());
    }

    private static RuleVerifier given(Budget... versions) {
        return given(InitiativeStatus.ACTIVE, versions);
    }

    @Test
    void firesWhereTheBudgetInForceIsTheQuote() {
        given(version(90, 1000, 0, VENDOR_QUOTE)).verify().firesOn(PORTAL);
        given(version(90, 1000, 0, OWN)).verify().staysSilent();
        given(version(90, 1000, 0, REFERENCE_CLASS)).verify().staysSilent();
    }

    @Test
    void theAmountCountsAndNotTheLastBasis() {
        given(version(90, 1000, 0, VENDOR_QUOTE), version(9, 1000, 0, OWN))
                .verify()
                .firesOn(PORTAL);
        given(version(90, 1000, 0, VENDOR_QUOTE), version(9, 1001, 0, OWN))
                .verify()
                .staysSilent();
        given(version(90, 1000, 0, VENDOR_QUOTE), version(9, 1001, 0, null))
                .verify()
                .staysSilent();
    }

    @Test
    void whatIsHeldBackIsMoreThanTheQuote() {
        given(version(90, 1000, 1, VENDOR_QUOTE)).verify().staysSilent();
        given(version(90, 1000, null, VENDOR_QUOTE)).verify().firesOn(PORTAL);
    }

    @Test
    void aFixedPriceIsLeftAlone() {
        given(version(90, 1000, 0, VENDOR_QUOTE), version(9, 1000, 0, FIXED_PRICE))
                .verify()
                .staysSilent();
    }

    @Test
    void anInitiativeThatIsOverIsLeftAlone() {
        given(InitiativeStatus.DONE, version(90, 1000, 0, VENDOR_QUOTE))
                .verify()
                .firesOn();
    }

    @Test
    void anUnknownBasisIsNotAssessed() {
        given(version(90, 1000, 0, null))
                .supplied("initiatives.budgets.basis")
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void theGuardsSayWhatWasChecked() {
        assertThat(given(version(90, 1000, 0, VENDOR_QUOTE)).verify().finding().guards())
                .containsExactly(
                        new Guard("fixed-price", GuardOutcome.CLEAR), new Guard("own-reserve", GuardOutcome.CLEAR));
        assertThat(given(version(90, 1000, null, VENDOR_QUOTE))
                        .verify()
                        .finding()
                        .guards())
                .contains(new Guard("own-reserve", GuardOutcome.NOT_CHECKED));
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = given(version(90, 1000, 0, VENDOR_QUOTE)).verify().finding();

        assertThat(finding.alternatives()).containsExactly("b");
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.condition())
                .isEqualTo("The budget of Portal, EUR\u00a01,000, is what a vendor quoted on April 1, 2026.");
        assertThat(finding.texts().criterion())
                .isEqualTo("A budget rests on more than the quote of a vendor, unless the price is fixed.");
    }
}
