package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
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
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SunkCostOracleTest {

    private static final Map<String, Set<String>> NOT_WORTH_IT = Map.of("INITIATIVE:I", Set.of("a"));
    private static final Map<String, Set<String>> PAST_SPENDING = Map.of("INITIATIVE:I", Set.of("b"));

    /** The run of bad reports begins on this day. */
    private static final int RUN = 100;

    private static final StatusReport FIRST_BAD = StatusReport.of(daysAgo(RUN), Band.RED);
    private static final StatusReport SECOND_BAD = StatusReport.of(daysAgo(10), Band.RED);
    private static final Spend SPENT = spent(daysAgo(50), 100, 100);
    private static final Forecast POOR = Forecast.of(daysAgo(5), Money.of(100), Money.of(99));

    private static Spend spent(LocalDate date, long planned, long actual) {
        return Spend.of(date, Money.of(planned), Money.of(actual));
    }

    private static DecisionBuilder decided(DecisionKind kind, int daysAgo) {
        return Decision.builder("D", kind, daysAgo(daysAgo)).subjectId("I");
    }

    @Test
    void firesOnTwoBadReportsSpendingAndAPoorForecast() {
        assertThat(found(bad().spending(SPENT).forecasts(POOR))).isEqualTo(NOT_WORTH_IT);
    }

    @ParameterizedTest
    @EnumSource(value = InitiativeStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void staysSilentOnInitiativesThatAreNotActive(InitiativeStatus status) {
        assertThat(found(initiative("I", status)
                        .statusReports(FIRST_BAD, SECOND_BAD)
                        .spending(SPENT)
                        .forecasts(POOR)))
                .isEmpty();
    }

    @Test
    void staysSilentOnRegulatoryInitiatives() {
        assertThat(found(bad().regulatory(true).spending(SPENT).forecasts(POOR)))
                .isEmpty();
    }

    @Test
    void staysSilentAfterOneBadReport() {
        assertThat(found(reports(StatusReport.of(daysAgo(RUN), Band.AMBER), SECOND_BAD)))
                .isEmpty();
    }

    @Test
    void staysSilentWhereTheNewestRatedReportIsNotBad() {
        assertThat(found(reports(
                        FIRST_BAD,
                        SECOND_BAD,
                        StatusReport.of(daysAgo(3), Band.AMBER),
                        StatusReport.of(daysAgo(2), Band.UNRATED))))
                .isEmpty();
    }

    @Test
    void anUnratedReportNeitherBreaksNorLengthensTheRun() {
        StatusReport unrated = StatusReport.of(daysAgo(40), Band.UNRATED);
        assertThat(found(reports(FIRST_BAD, unrated, SECOND_BAD))).isEqualTo(NOT_WORTH_IT);
        assertThat(found(reports(unrated, SECOND_BAD))).isEmpty();
    }

    @Test
    void amberRedIsBadAndAmberIsNot() {
        assertThat(found(reports(StatusReport.of(daysAgo(RUN), Band.AMBER_RED), SECOND_BAD)))
                .isEqualTo(NOT_WORTH_IT);
        assertThat(found(reports(StatusReport.of(daysAgo(RUN), Band.AMBER, RatingScale.THREE), SECOND_BAD)))
                .isEmpty();
        assertThat(found(reports(StatusReport.of(daysAgo(RUN), Band.RED, RatingScale.THREE), SECOND_BAD)))
                .isEqualTo(NOT_WORTH_IT);
    }

    @ParameterizedTest
    @CsvSource({"50, true", "49, false"})
    void needsHalfOfThePlannedSpending(long actual, boolean fires) {
        assertThat(found(bad().spending(spent(daysAgo(50), 100, actual)).forecasts(POOR)))
                .isEqualTo(fires ? NOT_WORTH_IT : Map.of());
    }

    @Test
    void staysSilentWhereNothingWasPlanned() {
        assertThat(found(bad().spending(spent(daysAgo(50), 0, 100)).forecasts(POOR)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, false", "101, true"})
    void countsSpendingFromTheFirstBadReportOn(int daysAgo, boolean fires) {
        assertThat(found(bad().spending(SPENT, spent(daysAgo(daysAgo), 900, 0)).forecasts(POOR)))
                .isEqualTo(fires ? NOT_WORTH_IT : Map.of());
    }

    @Test
    void countsSpendingUpToToday() {
        assertThat(found(bad().spending(SPENT, spent(daysAgo(-1), 900, 0)).forecasts(POOR)))
                .isEqualTo(NOT_WORTH_IT);
        assertThat(found(bad().spending(SPENT, spent(AS_OF, 900, 0)).forecasts(POOR)))
                .isEmpty();
    }

    @Test
    void ignoresPeriodsThatLackPlanOrActual() {
        Spend planOnly = new Spend(daysAgo(40), Money.of(900), null, null, null, null);
        Spend actualOnly = Spend.actual(daysAgo(40), Money.of(900));
        assertThat(found(bad().spending(SPENT, planOnly).forecasts(POOR))).isEqualTo(NOT_WORTH_IT);
        assertThat(found(bad().spending(spent(daysAgo(50), 100, 0), actualOnly).forecasts(POOR)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"STOP", "PAUSE", "RESCOPE"})
    void staysSilentAfterATurnSinceTheRunBegan(DecisionKind kind) {
        assertThat(found(poor(), decided(kind, RUN).build())).isEmpty();
        assertThat(found(poor(), decided(kind, RUN + 1).build())).isEqualTo(NOT_WORTH_IT);
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STOP", "PAUSE", "RESCOPE", "RECOVERY"})
    void firesAfterAnyOtherDecision(DecisionKind kind) {
        assertThat(found(poor(), decided(kind, 20).build())).isEqualTo(NOT_WORTH_IT);
    }

    @ParameterizedTest
    @CsvSource({"90, false", "91, true"})
    void aRecoveryPlanCountsForNinetyDays(int daysAgo, boolean fires) {
        assertThat(found(poor(), decided(DecisionKind.RECOVERY, daysAgo).build()))
                .isEqualTo(fires ? NOT_WORTH_IT : Map.of());
    }

    @Test
    void aRecoveryPlanFromBeforeTheRunDoesNotCount() {
        InitiativeBuilder lately = initiative("I")
                .statusReports(StatusReport.of(daysAgo(30), Band.RED), SECOND_BAD)
                .spending(spent(daysAgo(20), 100, 100))
                .forecasts(POOR);
        assertThat(found(lately, decided(DecisionKind.RECOVERY, 31).build())).isEqualTo(NOT_WORTH_IT);
    }

    @Test
    void aDecisionOnAnotherSubjectDoesNotCount() {
        Goal goal = Given.goal("I").build();
        Decision onTheGoal = Decision.builder("D", DecisionKind.STOP, daysAgo(20))
                .subjectType(SubjectType.GOAL)
                .subjectId("I")
                .build();
        Decision onAnother = Decision.builder("D", DecisionKind.STOP, daysAgo(20))
                .subjectId("J")
                .build();
        assertThat(found(poor(), goal, onTheGoal)).isEqualTo(NOT_WORTH_IT);
        assertThat(found(poor(), initiative("J").build(), onAnother)).isEqualTo(NOT_WORTH_IT);
    }

    @ParameterizedTest
    @CsvSource({"100, 100, , false", "100, 99, , true", "100, 70, 30, false", "100, 69, 30, true", "10, -1, 10, true"})
    void comparesBenefitWithCostLessExitCost(long cost, long benefit, @Nullable Long exit, boolean fires) {
        Forecast forecast = new Forecast(
                daysAgo(5), Money.of(cost), Money.of(benefit), exit == null ? null : Money.of(exit), null, null);
        assertThat(found(bad().spending(SPENT).forecasts(forecast))).isEqualTo(fires ? NOT_WORTH_IT : Map.of());
    }

    @Test
    void onlyTheNewestForecastCounts() {
        Forecast good = Forecast.of(daysAgo(2), Money.of(100), Money.of(900));
        Forecast silent = new Forecast(daysAgo(2), Money.of(100), null, null, null, null);
        assertThat(found(bad().spending(SPENT).forecasts(POOR, good))).isEmpty();
        assertThat(found(bad().spending(SPENT).forecasts(POOR, silent))).isEmpty();
        assertThat(found(bad().spending(SPENT).forecasts())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have ALREADY INVESTED four years.",
                "We have already spent most of it",
                "Having spent so much, we go on",
                "We invested so much!",
                "we are too far in, so",
                "We have come too far.",
                "It is too late to stop",
                "Es ist bereits investiert",
                "Schon investiert",
                "Das Geld ist BEREITS AUSGEGEBEN",
                "Wir haben schon ausgegeben, was ging",
                "Wir haben so viel investiert",
                "Jetzt sind wir zu weit gekommen!"
            })
    void firesWhereARationaleArguesWithPastSpending(String rationale) {
        assertThat(found(
                        bad().spending(SPENT),
                        decided(DecisionKind.CONTINUE, RUN).rationale(rationale).build()))
                .isEqualTo(PAST_SPENDING);
    }

    @Test
    void staysSilentOnARationaleThatLooksAhead() {
        assertThat(found(
                        bad().spending(SPENT),
                        decided(DecisionKind.CONTINUE, 20)
                                .rationale("It already pays; the invested money comes back.")
                                .build()))
                .isEmpty();
    }

    @Test
    void staysSilentOnARationaleFromBeforeTheRun() {
        assertThat(found(
                        bad().spending(SPENT),
                        decided(DecisionKind.CONTINUE, RUN + 1)
                                .rationale("already invested")
                                .build()))
                .isEmpty();
    }

    @Test
    void bothLettersFireTogether() {
        assertThat(found(
                        poor(),
                        decided(DecisionKind.TOP_UP, 20)
                                .rationale("already spent")
                                .build()))
                .isEqualTo(Map.of("INITIATIVE:I", Set.of("a", "b")));
    }

    @Test
    void staysSilentWhereNobodySuppliedWhatALetterNeeds() {
        assertThat(without("initiatives.statusReports")).isEmpty();
        assertThat(without("initiatives.spending")).isEmpty();
        assertThat(without("initiatives.forecasts")).isEqualTo(PAST_SPENDING);
        assertThat(without("decisions.rationale")).isEqualTo(NOT_WORTH_IT);
    }

    private static SortedMap<String, SortedSet<String>> without(String path) {
        return found(organization()
                .add(
                        poor().build(),
                        decided(DecisionKind.TOP_UP, 20)
                                .rationale("already spent")
                                .build())
                .unavailable(path)
                .build());
    }

    private static InitiativeBuilder bad() {
        return initiative("I").statusReports(FIRST_BAD, SECOND_BAD);
    }

    private static InitiativeBuilder poor() {
        return bad().spending(SPENT).forecasts(POOR);
    }

    private static InitiativeBuilder reports(StatusReport... reports) {
        return initiative("I").statusReports(reports).spending(SPENT).forecasts(POOR);
    }

    private static SortedMap<String, SortedSet<String>> found(InitiativeBuilder initiative, Fact... facts) {
        Initiative built = initiative.build();
        return found(organization().add(built).add(facts).build());
    }

    private static SortedMap<String, SortedSet<String>> found(Portfolio portfolio) {
        return new SunkCostOracle().firing(portfolio);
    }
}
