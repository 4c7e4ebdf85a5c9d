package org.alignmentaudit.internal.engine;

import static org.alignmentaudit.internal.engine.Given.AS_OF;
import static org.alignmentaudit.internal.engine.Given.initiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Map;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.pack.InvalidPackException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectPropertyTest {

    private static final Map<String, Object> SETTINGS = Map.of("window", 90, "atLeast", 2);

    private static final PortfolioProfile PROFILE = Portfolio.builder()
            .organization(Organization.of("o", "Firm", LocalDate.of(2026, 6, 30), "EUR"))
            .build()
            .profile();

    @Test
    void asksTheProfileOfThePortfolioAboutTheSubject() {
        SubjectProperty known = new SubjectProperty("portfolio.materiality.known(this)", Decision.class, Map.of());
        LocalDate day = LocalDate.of(2026, 6, 1);

        assertThat(known.holds(
                        Decision.builder("D", DecisionKind.START, day)
                                .reversible(true)
                                .build(),
                        PROFILE))
                .isTrue();
        assertThat(known.holds(Decision.builder("D", DecisionKind.START, day).build(), PROFILE))
                .isFalse();
    }

    private static boolean holds(String expression, InitiativeBuilder initiative) {
        return new SubjectProperty(expression, Initiative.class, SETTINGS).holds(initiative.build(), PROFILE);
    }

    private static InitiativeBuilder shop() {
        return initiative("I");
    }

    private static InitiativeBuilder reported() {
        return shop().statusReports(StatusReport.of(AS_OF.minusDays(100), Band.RED), StatusReport.of(AS_OF, Band.RED));
    }

    @Test
    void aValueHoldsUnlessItIsNull() {
        assertThat(holds("sponsor", shop().sponsor("P"))).isTrue();
        assertThat(holds("sponsor", shop())).isFalse();
    }

    @Test
    void aTruthHoldsWhenItIsTrue() {
        assertThat(holds("active", shop())).isTrue();
        assertThat(holds("regulatory", shop().regulatory(false))).isFalse();
    }

    @Test
    void aListHoldsWhenItIsKnown() {
        assertThat(holds("goalLinks", shop().goalLinks())).isTrue();
        assertThat(holds("goalLinks", shop())).isFalse();
        assertThat(holds("goalLinks.known", shop().goalLinks())).isTrue();
        assertThat(holds("goalLinks.any", shop().goalLinks())).isFalse();
    }

    @Test
    void aPathEndsWhereAValueIsMissing() {
        assertThat(holds("actualStart.lengthOfYear", shop())).isFalse();
        assertThat(holds("actualStart.lengthOfYear", shop().actualStart(AS_OF))).isTrue();
    }

    @Test
    void argumentsAreNumbersOrSettings() {
        assertThat(holds("statusReports.badRunAtLeast(2)", reported())).isTrue();
        assertThat(holds("statusReports.badRunAtLeast( 3 )", reported())).isFalse();
        assertThat(holds("statusReports.badRunAtLeast(atLeast)", reported())).isTrue();
    }

    @Test
    void aCallMayGiveAnythingThatCanBeMissing() {
        Budget budget = Budget.of(AS_OF.minusDays(300), Money.of(1), BudgetReason.INITIAL);
        assertThat(holds("raise(window)", reported().budgets(budget))).isTrue();
        assertThat(holds("raise(window)", reported())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sponsr; 'sponsr' in 'sponsr' is no property of Initiative.",
                "goalLinks.knwn; 'knwn' in 'goalLinks.knwn' is no property of Rows.",
                "raise; 'raise' in 'raise' is no property of Initiative.",
                "active(1); 'active(1)' in 'active(1)' is no property of Initiative.",
                "sponsor == null; 'sponsor == null' in 'sponsor == null' is no property of Initiative."
            })
    void whatIsNoPropertyIsRefused(String expression, String message) {
        assertThatExceptionOfType(InvalidPackException.class)
                .isThrownBy(() -> new SubjectProperty(expression, Initiative.class, SETTINGS))
                .withMessage(message);
    }

    @Test
    void aPropertyThatThrowsSaysSo() {
        LocalDate day = AS_OF.minusDays(200);
        InitiativeBuilder tooDear =
                reported().spending(Spend.actual(day, Money.of(1))).forecasts(Forecast.of(day, Money.MAX, Money.ZERO));
        assertThatIllegalStateException()
                .isThrownBy(() -> holds("raise(window)", tooDear))
                .withMessage("Initiative.raise failed on INITIATIVE:I: long overflow")
                .withRootCauseInstanceOf(ArithmeticException.class);
    }
}
