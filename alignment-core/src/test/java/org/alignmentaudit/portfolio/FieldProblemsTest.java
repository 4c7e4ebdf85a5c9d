package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.NEXT_DAY;
import static org.alignmentaudit.portfolio.Given.budget;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.History;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.ValueEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused in a single field, and how that is said. */
class FieldProblemsTest {

    @Test
    void aMissingValue() {
        assertThat(Refusal.of(Goal.builder("G", null, GoalStatus.ACTIVE).build()))
                .isEqualTo("goals[G]/title: is missing.\nExpected a text.");
    }

    @Test
    void aMissingWord() {
        assertThat(Refusal.of(Goal.builder("G", "Grow", null).build()))
                .isEqualTo(
                        "goals[G]/status: is missing.\n" + "Expected one of DRAFT, ACTIVE, MET, DROPPED, SUPERSEDED.");
    }

    @Test
    void aMissingId() {
        assertThat(Refusal.of(Goal.builder(null, "Grow", GoalStatus.ACTIVE).build()))
                .isEqualTo("goals[null]/id: is missing.\nExpected a text.");
    }

    @Test
    void aMissingValueInARow() {
        assertThat(Refusal.of(initiative("I")
                        .statusReports(StatusReport.of(AS_OF, null))
                        .build()))
                .isEqualTo("initiatives[I]/statusReports/0/band: is missing.\n"
                        + "Expected one of GREEN, AMBER_GREEN, AMBER, AMBER_RED, RED, UNRATED.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void anEmptyText(String text) {
        assertThat(Refusal.of(goal("G").description(text).build()))
                .isEqualTo("goals[G]/description: is empty.\nLeave the field out where nothing is known.");
    }

    @Test
    void anEmptyId() {
        assertThat(Refusal.of(goal("").build())).isEqualTo("goals[]/id: is empty.\nExpected a text.");
    }

    @ParameterizedTest
    @CsvSource({
        "1.4, Maybe the source sends percentages; divide by 100.",
        "100, Maybe the source sends percentages; divide by 100.",
        "100.5, Maybe the source counts in another unit.",
        "-0.1, Maybe the source counts in another unit."
    })
    void aShareOutOfRange(double weight, String advice) {
        assertThat(Refusal.of(
                        goal("G").build(),
                        initiative("I").goalLinks(GoalLink.to("G", weight)).build()))
                .isEqualTo("initiatives[I]/goalLinks/0/weight: " + weight + " is not between 0 and 1.\n" + advice);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void aRankOutOfRange(int priority) {
        assertThat(Refusal.of(goal("G").priority(priority).build()))
                .isEqualTo("goals[G]/priority: " + priority
                        + " is not between 1 and 5.\nMaybe the source counts in another unit.");
    }

    @Test
    void aNegativeCount() {
        assertThat(Refusal.of(Portfolio.builder()
                        .organization(Organization.builder("BAKER", "Baker", AS_OF)
                                .headcount(-1)
                                .build())))
                .isEqualTo("organization[BAKER]/headcount: -1 is less than 0.\n"
                        + "Maybe the source counts in another unit.");
    }

    @Test
    void bothEndsOfARangeAreAllowed() {
        ValueEffect worst = new ValueEffect("V", -1.0, null, null, null);
        ValueEffect best = new ValueEffect("W", 1.0, null, null, null);
        assertThatCode(() -> portfolio(
                        goal("G").priority(1).build(),
                        goal("H").priority(5).build(),
                        initiative("I").valueEffects(worst, best).build()))
                .doesNotThrowAnyException();
    }

    @Test
    void aNegativeBudget() {
        assertThat(Refusal.of(initiative("I").budgets(budget("-5")).build()))
                .isEqualTo("initiatives[I]/budgets/0/amount: -5 is less than 0.\n"
                        + "Maybe it is a credit note; those belong to spending.");
    }

    @Test
    void aNegativeAmountOfADecision() {
        assertThat(Refusal.of(decision("D", AS_OF).amount(Money.of("-0.5")).build()))
                .isEqualTo("decisions[D]/amount: -0.5 is less than 0.\n"
                        + "Maybe it is a credit note; those belong to spending.");
    }

    @Test
    void creditNotesAndLostBenefitsMayBeNegative() {
        assertThatCode(() -> portfolio(initiative("I")
                        .spending(Spend.of(AS_OF, Money.of(-1), Money.of(-2)))
                        .forecasts(Forecast.of(AS_OF, Money.ZERO, Money.of(-3)))
                        .build()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "-0001-12-31", "+10000-01-01", "+999999999-12-31"})
    void aDayInAYearThatNoDocumentWrites(String day) {
        assertThat(Refusal.of(goal("G").reviewOn(LocalDate.parse(day)).build()))
                .isEqualTo("goals[G]/reviewOn: " + day + " lies in none of the years 0 to 9999.\n"
                        + "Leave the field out where there is no such day.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "9999-12-31"})
    void theFirstDayAndTheLastAreAllowed(String day) {
        LocalDate reviewOn = LocalDate.parse(day);
        assertThat(portfolio(goal("G").reviewOn(reviewOn).build()).goals())
                .extracting(Goal::reviewOn)
                .containsExactly(reviewOn);
    }

    @Test
    void anEndBeforeItsStart() {
        assertThat(Refusal.of(goal("G").start(AS_OF).due(daysAgo(1)).build()))
                .isEqualTo("goals[G]/due: 2026-06-29 lies before 2026-06-30.\nMaybe the two dates were swapped.");
    }

    @Test
    void anEndOnTheDayOfItsStartIsAllowed() {
        assertThatCode(() -> portfolio(
                        goal("G").start(AS_OF).due(AS_OF).build(),
                        goal("H").due(daysAgo(1)).build(),
                        initiative("I").actualStart(AS_OF).actualEnd(NEXT_DAY).build()))
                .doesNotThrowAnyException();
    }

    @Test
    void anEndOfAnObjectiveBeforeItsStart() {
        Objective objective = new Objective(
                "O",
                "Sell more",
                null,
                null,
                null,
                null,
                Direction.UP,
                AS_OF,
                daysAgo(9),
                ObjectiveKind.COMMITTED,
                null);
        assertThat(Refusal.of(goal("G").objectives(objective).build()))
                .isEqualTo("goals[G]/objectives/0/due: 2026-06-21 lies before 2026-06-30.\n"
                        + "Maybe the two dates were swapped.");
    }

    static Stream<Double> notFinite() {
        return Stream.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest
    @MethodSource("notFinite")
    void aNumberThatIsNotFinite(double value) {
        Kpi kpi = new Kpi(
                "K",
                "Sales",
                null,
                KpiKind.OUTCOME,
                KpiCategory.OTHER,
                null,
                null,
                new History<>(List.of(new Observation(AS_OF, value, null, null))));
        assertThat(Refusal.of(kpi))
                .isEqualTo("kpis[K]/observations/0/value: " + value + " is no number that can be compared.");
    }

    @ParameterizedTest
    @MethodSource("notFinite")
    void aNumberThatIsNotFiniteIsRefusedOnceDespiteARange(double cpi) {
        StatusReport report =
                new StatusReport(AS_OF, Band.RED, RatingScale.FIVE, null, cpi, null, null, null, null, null);
        assertThat(Refusal.of(initiative("I").statusReports(report).build()))
                .isEqualTo("initiatives[I]/statusReports/0/cpi: " + cpi + " is no number that can be compared.");
    }
}
