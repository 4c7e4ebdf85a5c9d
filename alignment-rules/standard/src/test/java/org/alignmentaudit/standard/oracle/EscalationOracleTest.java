package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.budget;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EscalationOracleTest {

    private static final Map<String, Set<String>> RAISED = Map.of("INITIATIVE:I", Set.of("a"));
    private static final Map<String, Set<String>> RAISED_FAR = Map.of("INITIATIVE:I", Set.of("a", "b"));

    /** The two reports between which the budget changes in most tests. */
    private static final int OLDER = 200;

    private static final int NEWEST = 100;

    private static final Budget INITIAL = budget(daysAgo(400), "100", BudgetReason.INITIAL);

    @ParameterizedTest
    @CsvSource({"110, false", "110.000001, true", "90, false"})
    void firesAboveTenPercent(String amount, boolean fires) {
        assertThat(found(budgets(INITIAL, budget(daysAgo(150), amount, BudgetReason.TOP_UP))))
                .isEqualTo(fires ? RAISED : Map.of());
    }

    @ParameterizedTest
    @CsvSource({"150, false", "150.000001, true"})
    void isFarAboveFiftyPercent(String amount, boolean far) {
        assertThat(found(budgets(INITIAL, budget(daysAgo(150), amount, BudgetReason.TOP_UP))))
                .isEqualTo(far ? RAISED_FAR : RAISED);
    }

    @ParameterizedTest
    @EnumSource(BudgetReason.class)
    void someReasonsDoNotCount(BudgetReason reason) {
        Set<BudgetReason> counted = Set.of(BudgetReason.INITIAL, BudgetReason.TOP_UP, BudgetReason.UNKNOWN);
        assertThat(found(budgets(INITIAL, budget(daysAgo(150), "120", reason))))
                .isEqualTo(counted.contains(reason) ? RAISED : Map.of());
    }

    @Test
    void takesTheStepToAVersionAndNotTheWholeDifference() {
        assertThat(found(budgets(
                        INITIAL,
                        budget(daysAgo(160), "190", BudgetReason.SCOPE),
                        budget(daysAgo(150), "199", BudgetReason.TOP_UP))))
                .isEmpty();
    }

    @Test
    void cutsCountAgainstRaises() {
        assertThat(found(budgets(
                        INITIAL,
                        budget(daysAgo(160), "130", BudgetReason.TOP_UP),
                        budget(daysAgo(150), "110", BudgetReason.UNKNOWN))))
                .isEmpty();
    }

    @Test
    void aCutForAnotherReasonDoesNotHideARaise() {
        assertThat(found(budgets(
                        INITIAL,
                        budget(daysAgo(160), "120", BudgetReason.TOP_UP),
                        budget(daysAgo(150), "90", BudgetReason.TRANSFER))))
                .isEqualTo(RAISED);
    }

    @ParameterizedTest
    @CsvSource({"10, UNKNOWN, true", "9.999999, UNKNOWN, false", "9.999999, TOP_UP, true"})
    void theFirstFullBudgetIsAPhaseUnlessItIsATopUp(String first, BudgetReason reason, boolean fires) {
        assertThat(found(budgets(
                        budget(daysAgo(400), first, BudgetReason.INITIAL), budget(daysAgo(150), "100", reason))))
                .isEqualTo(fires ? RAISED_FAR : Map.of());
    }

    @Test
    void staysSilentWithoutABudgetAtTheOlderReport() {
        assertThat(found(budgets(
                        budget(daysAgo(199), "100", BudgetReason.INITIAL),
                        budget(daysAgo(150), "200", BudgetReason.TOP_UP))))
                .isEmpty();
        assertThat(found(budgets(
                        budget(daysAgo(400), "0", BudgetReason.INITIAL),
                        budget(daysAgo(150), "200", BudgetReason.TOP_UP))))
                .isEmpty();
    }

    @Test
    void aVersionDatedOnADayIsInForceOnIt() {
        assertThat(found(budgets(INITIAL, budget(daysAgo(OLDER), "200", BudgetReason.TOP_UP))))
                .isEmpty();
        assertThat(found(budgets(INITIAL, budget(daysAgo(OLDER - 1), "120", BudgetReason.TOP_UP))))
                .isEqualTo(RAISED);
        assertThat(found(budgets(INITIAL, budget(daysAgo(NEWEST), "120", BudgetReason.TOP_UP))))
                .isEqualTo(RAISED);
        assertThat(found(budgets(INITIAL, budget(daysAgo(NEWEST - 1), "120", BudgetReason.TOP_UP))))
                .isEmpty();
    }

    @Test
    void comparesWithTheNewestReportThatIsNinetyDaysOlder() {
        Budget raise = budget(daysAgo(95), "120", BudgetReason.TOP_UP);
        assertThat(found(budgets(INITIAL, raise), red(300), red(90), red(40), red(0)))
                .isEmpty();
        assertThat(found(budgets(INITIAL, raise), red(300), red(89), red(40), red(0)))
                .isEqualTo(RAISED);
    }

    @Test
    void comparesWithTheReportBeforeWhereNoneIsNinetyDaysOlder() {
        assertThat(found(budgets(INITIAL, budget(daysAgo(50), "120", BudgetReason.TOP_UP)), red(80), red(40), red(0)))
                .isEmpty();
        assertThat(found(budgets(INITIAL, budget(daysAgo(30), "120", BudgetReason.TOP_UP)), red(80), red(40), red(0)))
                .isEqualTo(RAISED);
    }

    @Test
    void comparesWithTheYearBeforeWhereThereIsOneReport() {
        LocalDate yearBefore = AS_OF.minusMonths(12);
        assertThat(found(budgets(INITIAL, budget(yearBefore, "120", BudgetReason.TOP_UP)), red(0)))
                .isEmpty();
        assertThat(found(budgets(INITIAL, budget(yearBefore.plusDays(1), "120", BudgetReason.TOP_UP)), red(0)))
                .isEqualTo(RAISED);
    }

    @Test
    void theReportsComparedMayBeUnrated() {
        StatusReport unrated = StatusReport.of(daysAgo(5), Band.UNRATED);
        assertThat(found(budgets(INITIAL, budget(daysAgo(6), "120", BudgetReason.TOP_UP)), red(200), red(10), unrated))
                .isEqualTo(RAISED);
        assertThat(found(
                        budgets(INITIAL, budget(daysAgo(150), "120", BudgetReason.TOP_UP)),
                        red(200),
                        StatusReport.of(daysAgo(120), Band.UNRATED),
                        red(0)))
                .isEmpty();
    }

    @Test
    void staysSilentWhereTheNewestRatedReportIsNotBad() {
        assertThat(found(
                        budgets(INITIAL, budget(daysAgo(150), "120", BudgetReason.TOP_UP)),
                        red(OLDER),
                        StatusReport.of(daysAgo(NEWEST), Band.AMBER),
                        StatusReport.of(daysAgo(NEWEST - 1), Band.UNRATED)))
                .isEmpty();
    }

    @Test
    void staysSilentOnAnInitiativeThatIsNotActive() {
        assertThat(found(
                        initiative("I", InitiativeStatus.PAUSED)
                                .budgets(INITIAL, budget(daysAgo(150), "120", BudgetReason.TOP_UP)),
                        red(OLDER),
                        red(NEWEST)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"201, true", "200, false", "100, false", "99, true"})
    void anIndependentReviewBetweenTheReportsSilences(int daysAgo, boolean fires) {
        Review review = Review.of("R", "I", ReviewKind.INDEPENDENT, daysAgo(daysAgo), ReviewOutcome.CONTINUE);
        assertThat(found(raised(), review)).isEqualTo(fires ? RAISED : Map.of());
    }

    @Test
    void otherReviewsDoNotSilence() {
        Review gate = Review.of("R", "I", ReviewKind.GATE, daysAgo(150), ReviewOutcome.CONTINUE);
        Review open = new Review(
                "R",
                SubjectType.INITIATIVE,
                "I",
                ReviewKind.INDEPENDENT,
                null,
                daysAgo(150),
                null,
                null,
                gate.actions());
        Review ofAnother = Review.of("R", "J", ReviewKind.INDEPENDENT, daysAgo(150), ReviewOutcome.CONTINUE);
        assertThat(found(raised(), gate)).isEqualTo(RAISED);
        assertThat(found(raised(), open)).isEqualTo(RAISED);
        Review ofAGoal = new Review(
                "R",
                SubjectType.GOAL,
                "I",
                ReviewKind.INDEPENDENT,
                null,
                daysAgo(150),
                ReviewOutcome.STOP,
                null,
                gate.actions());
        assertThat(found(raised(), ofAnother, initiative("J").build())).isEqualTo(RAISED);
        assertThat(found(raised(), ofAGoal, Given.goal("I").build())).isEqualTo(RAISED);
    }

    @Test
    void aSecondRaiseInTheRunIsFar() {
        assertThat(found(
                        budgets(
                                INITIAL,
                                budget(daysAgo(60), "111", BudgetReason.TOP_UP),
                                budget(daysAgo(30), "123", BudgetReason.TOP_UP)),
                        red(80),
                        red(40),
                        red(0)))
                .isEqualTo(RAISED_FAR);
    }

    @Test
    void aSecondRaiseOfATenthOfItsOwnBaseIsNotFar() {
        assertThat(found(
                        budgets(
                                INITIAL,
                                budget(daysAgo(60), "111", BudgetReason.TOP_UP),
                                budget(daysAgo(30), "122.1", BudgetReason.TOP_UP)),
                        red(100),
                        red(40),
                        red(0)))
                .isEqualTo(RAISED);
    }

    @Test
    void theFirstStepOfARunStartsAtTheReportBeforeIt() {
        Budget first = budget(daysAgo(60), "120", BudgetReason.TOP_UP);
        Budget second = budget(daysAgo(30), "140", BudgetReason.TOP_UP);
        StatusReport green = StatusReport.of(daysAgo(95), Band.GREEN);
        StatusReport amber = StatusReport.of(daysAgo(40), Band.AMBER);
        assertThat(found(budgets(INITIAL, first, second), green, red(40), red(0)))
                .isEqualTo(RAISED_FAR);
        assertThat(found(budgets(INITIAL, first, second), green, amber, red(0))).isEqualTo(RAISED);
    }

    @Test
    void aStepFromAnUnratedReportCountsAndOneToItDoesNot() {
        StatusReport unrated = StatusReport.of(daysAgo(40), Band.UNRATED);
        Budget early = budget(daysAgo(90), "120", BudgetReason.TOP_UP);
        Budget toUnrated = budget(daysAgo(60), "140", BudgetReason.TOP_UP);
        Budget fromUnrated = budget(daysAgo(30), "140", BudgetReason.TOP_UP);
        assertThat(found(budgets(INITIAL, early, fromUnrated), red(100), red(80), unrated, red(0)))
                .isEqualTo(RAISED_FAR);
        assertThat(found(budgets(INITIAL, early, toUnrated), red(100), red(80), unrated, red(0)))
                .isEqualTo(RAISED);
    }

    @Test
    void raisesInTheRunAreSilentWhereTheWindowHoldsNone() {
        assertThat(found(
                        budgets(
                                INITIAL,
                                budget(daysAgo(250), "120", BudgetReason.TOP_UP),
                                budget(daysAgo(150), "160", BudgetReason.TOP_UP)),
                        red(300),
                        red(200),
                        red(100),
                        red(0)))
                .isEmpty();
    }

    @Test
    void costAtCompletionStandsInWhereThereIsNoBudget() {
        InitiativeBuilder dearer = initiative("I")
                .spending(Spend.actual(daysAgo(250), Money.of(40)), Spend.actual(daysAgo(150), Money.of(30)))
                .forecasts(forecast(250, 60), forecast(150, 41));
        assertThat(found(dearer, red(OLDER), red(NEWEST))).isEqualTo(RAISED);
    }

    @Test
    void costAtCompletionOfATenthMoreIsSilent() {
        InitiativeBuilder dearer = initiative("I")
                .spending(
                        Spend.actual(daysAgo(250), Money.of(40)),
                        Spend.actual(daysAgo(150), Money.of(30)),
                        Spend.actual(daysAgo(149), Money.of(900)))
                .forecasts(
                        forecast(250, 60),
                        forecast(150, 40),
                        new Forecast(daysAgo(120), null, Money.of(900), null, null, null));
        assertThat(found(dearer, red(OLDER), red(NEWEST))).isEmpty();
    }

    @Test
    void forecastsDoNotCountBesideABudget() {
        assertThat(found(
                        initiative("I").budgets(INITIAL).forecasts(forecast(250, 100), forecast(150, 200)),
                        red(OLDER),
                        red(NEWEST)))
                .isEmpty();
    }

    @Test
    void staysSilentWhereNobodySuppliedWhatItNeeds() {
        assertThat(without("initiatives.statusReports")).isEmpty();
        assertThat(without("initiatives.budgets", "initiatives.forecasts")).isEmpty();
        assertThat(without("initiatives.forecasts")).isEqualTo(RAISED);
    }

    private static SortedMap<String, SortedSet<String>> without(String... paths) {
        return found(organization()
                .add(raised().statusReports(red(OLDER), red(NEWEST)).build())
                .unavailable(paths)
                .build());
    }

    private static StatusReport red(int daysAgo) {
        return StatusReport.of(daysAgo(daysAgo), Band.RED);
    }

    private static Forecast forecast(int daysAgo, long costToComplete) {
        return Forecast.of(daysAgo(daysAgo), Money.of(costToComplete), Money.of(1));
    }

    private static InitiativeBuilder budgets(Budget... budgets) {
        return initiative("I").budgets(budgets);
    }

    private static InitiativeBuilder raised() {
        return budgets(INITIAL, budget(daysAgo(150), "120", BudgetReason.TOP_UP));
    }

    private static SortedMap<String, SortedSet<String>> found(InitiativeBuilder initiative) {
        return found(initiative, red(OLDER), red(NEWEST));
    }

    private static SortedMap<String, SortedSet<String>> found(InitiativeBuilder initiative, StatusReport... reports) {
        return found(
                organization().add(initiative.statusReports(reports).build()).build());
    }

    private static SortedMap<String, SortedSet<String>> found(InitiativeBuilder initiative, Fact... facts) {
        return found(organization()
                .add(initiative.statusReports(red(OLDER), red(NEWEST)).build())
                .add(facts)
                .build());
    }

    private static SortedMap<String, SortedSet<String>> found(Portfolio portfolio) {
        return new EscalationOracle().firing(portfolio);
    }
}
