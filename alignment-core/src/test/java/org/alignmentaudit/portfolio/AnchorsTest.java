package org.alignmentaudit.portfolio;

import static org.alignmentaudit.facts.BudgetReason.INITIAL;
import static org.alignmentaudit.facts.BudgetReason.PRICE_BASE;
import static org.alignmentaudit.facts.BudgetReason.SCOPE;
import static org.alignmentaudit.facts.BudgetReason.TOP_UP;
import static org.alignmentaudit.facts.EstimateBasis.FIXED_PRICE;
import static org.alignmentaudit.facts.EstimateBasis.OWN;
import static org.alignmentaudit.facts.EstimateBasis.VENDOR_QUOTE;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.EstimateBasis;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.StatusReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How far budgets stay at the number that came first. */
class AnchorsTest {

    private static StatusReport sized(int daysAgo, @Nullable Double size) {
        return new StatusReport(
                daysAgo(daysAgo), Band.GREEN, RatingScale.FIVE, null, null, null, null, null, size, null);
    }

    private static Budget version(int daysAgo, int amount, BudgetReason reason) {
        return Budget.of(daysAgo(daysAgo), Money.of(amount), reason);
    }

    private static Budget version(
            int daysAgo, int amount, @Nullable Integer contingency, @Nullable EstimateBasis basis) {
        Money held = contingency == null ? null : Money.of(contingency);
        return new Budget(daysAgo(daysAgo), Money.of(amount), TOP_UP, held, basis, null, null, null);
    }

    private static Initiative budgeted(Budget... versions) {
        return initiative("I")
                .budgets(versions)
                .statusReports(sized(300, 100.0), sized(200, null), sized(100, 80.0))
                .build();
    }

    private static Anchors of(Initiative initiative) {
        return portfolio(initiative).profile().estimates().anchors();
    }

    private static @Nullable EstimateSeries series(int minLater, Budget... versions) {
        Initiative initiative = budgeted(versions);
        return of(initiative).series(initiative, minLater);
    }

    private static @Nullable Budget quote(Budget... versions) {
        Initiative initiative = budgeted(versions);
        return of(initiative).quote(initiative);
    }

    @Test
    void otherPricesAreNoEstimates() {
        EstimateSeries series = series(
                2,
                version(400, 990, SCOPE),
                version(300, 1000, INITIAL),
                version(250, 2000, PRICE_BASE),
                version(200, 950, SCOPE),
                version(100, 1040, TOP_UP));

        assertThat(series.first().amount()).isEqualTo(Money.of(1000));
        assertThat(series.later()).extracting(Budget::amount).containsExactly(Money.of(950), Money.of(1040));
        assertThat(series.furthest()).isEqualTo(0.05);
        assertThat(series.heldWithin(0.05)).isTrue();
        assertThat(series.heldWithin(0.049)).isFalse();
    }

    @Test
    void theScopeMovesUpAndDown() {
        EstimateSeries series = series(1, version(300, 1000, INITIAL), version(100, 1040, TOP_UP));

        assertThat(series.scopeChange()).isEqualTo(0.2);
        assertThat(series.scopeMoved(0.2)).isTrue();
        assertThat(series.scopeMoved(0.21)).isFalse();
    }

    @Test
    void withoutAFirstNumberOrEnoughLaterOnesNothingIsTold() {
        assertThat(series(2, version(300, 1000, INITIAL), version(100, 1040, TOP_UP)))
                .isNull();
        assertThat(series(1, version(300, 1000, TOP_UP), version(100, 1040, TOP_UP)))
                .isNull();
        assertThat(series(1, version(300, 0, INITIAL), version(100, 1040, TOP_UP)))
                .isNull();
        assertThat(series(0, version(300, 1000, INITIAL))).isNull();
    }

    @Test
    void withoutTwoSizesOfTheScopeNothingIsTold() {
        Budget[] versions = {version(300, 1000, INITIAL), version(100, 1040, TOP_UP)};
        Initiative once =
                initiative("I").budgets(versions).statusReports(sized(9, 5.0)).build();
        Initiative fromNothing = initiative("I")
                .budgets(versions)
                .statusReports(sized(9, 0.0), sized(8, 5.0))
                .build();

        assertThat(of(once).series(once, 1)).isNull();
        assertThat(of(fromNothing).series(fromNothing, 1)).isNull();
    }

    @Test
    void theQuoteIsTheVersionWithTheVeryAmountInForce() {
        Budget quoted = version(300, 1000, null, VENDOR_QUOTE);

        assertThat(quote(quoted)).isEqualTo(quoted);
        assertThat(quote(quoted, version(100, 1000, 0, OWN))).isEqualTo(quoted);
        assertThat(quote(quoted, version(100, 1001, null, OWN))).isNull();
        assertThat(quote(version(100, 1000, null, OWN))).isNull();
        assertThat(quote(version(100, 0, null, VENDOR_QUOTE))).isNull();
        assertThat(quote()).isNull();
    }

    @Test
    void whatIsHeldBackIsMoreThanTheQuote() {
        Initiative held = budgeted(version(300, 1000, 1, VENDOR_QUOTE));
        Anchors unsupplied = organization()
                .add(held)
                .unavailable("initiatives.budgets.contingency")
                .build()
                .profile()
                .estimates()
                .anchors();

        assertThat(of(held).quote(held)).isNull();
        assertThat(of(held).contingencyKnown(held)).isTrue();
        assertThat(unsupplied.quote(held)).isNotNull();
        assertThat(unsupplied.contingencyKnown(held)).isFalse();
    }

    @Test
    void theNewestVersionThatSaysTellsWhatTheBudgetRestsOn() {
        Initiative fixed = budgeted(
                version(300, 1000, null, VENDOR_QUOTE),
                version(200, 1000, null, FIXED_PRICE),
                version(100, 1000, null, null));
        Initiative silent = budgeted(version(300, 1000, null, null));

        assertThat(of(fixed).fixedPrice(fixed)).isTrue();
        assertThat(of(fixed).basisKnown(fixed)).isTrue();
        assertThat(of(silent).basisKnown(silent)).isFalse();
        assertThat(organization()
                        .add(fixed)
                        .unavailable("initiatives.budgets.basis")
                        .build()
                        .profile()
                        .estimates()
                        .anchors()
                        .fixedPrice(fixed))
                .isFalse();
    }
}
