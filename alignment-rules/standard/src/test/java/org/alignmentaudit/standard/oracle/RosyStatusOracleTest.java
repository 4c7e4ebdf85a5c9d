package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.Risk;
import org.alignmentaudit.facts.ScheduleChange;
import org.alignmentaudit.facts.ScheduleReason;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RosyStatusOracleTest {

    private static final StatusReport GREEN = report(10, Band.GREEN);

    /** So that it is known which risks are open. */
    private static final Risk CLOSED = new Risk("0", SubjectType.INITIATIVE, "I", Level.HIGH, daysAgo(5), daysAgo(1));

    private static StatusReport report(int daysAgo, Band band) {
        return StatusReport.of(daysAgo(daysAgo), band);
    }

    private static StatusReport indexed(Band band, @Nullable Double cpi, @Nullable Double spi) {
        return new StatusReport(daysAgo(10), band, RatingScale.FIVE, null, cpi, spi, null, null, null, null);
    }

    private static Risk risk(String id, Level severity, int due) {
        return new Risk(id, SubjectType.INITIATIVE, "I", severity, daysAgo(due), null);
    }

    /** Ten days of a hundred. */
    private static InitiativeBuilder slipped(int days) {
        return initiative("I")
                .statusReports(GREEN)
                .plannedStart(daysAgo(50))
                .originalEnd(daysAgo(-50))
                .plannedEnd(daysAgo(-50 - days));
    }

    private static Map<String, Set<String>> found(InitiativeBuilder initiative, Fact... others) {
        List<Fact> facts = new ArrayList<>(List.of(others));
        facts.add(initiative.build());
        return found(portfolio(facts.toArray(Fact[]::new)));
    }

    private static Map<String, Set<String>> found(Portfolio portfolio) {
        return Map.copyOf(new RosyStatusOracle().firing(portfolio));
    }

    private static Map<String, Set<String>> letter(String letter, boolean fires) {
        return fires ? Map.of("INITIATIVE:I", Set.of(letter)) : Map.of();
    }

    @ParameterizedTest
    @CsvSource({"0.899, , true", "0.9, , false", ", 0.899, true", ", 0.9, false", "1.2, 0.5, true", ", , false"})
    void firesOnALowIndex(@Nullable Double cpi, @Nullable Double spi, boolean fires) {
        assertThat(found(initiative("I").statusReports(indexed(Band.AMBER_GREEN, cpi, spi))))
                .isEqualTo(letter("a", fires));
    }

    @ParameterizedTest
    @EnumSource(
            value = Band.class,
            names = {"AMBER", "AMBER_RED", "RED"})
    void staysSilentWhereTheStatusIsNotRosy(Band band) {
        assertThat(found(initiative("I").statusReports(indexed(band, 0.5, null))))
                .isEmpty();
    }

    @Test
    void anUnratedReportIsNotTheNewest() {
        assertThat(found(initiative("I").statusReports(indexed(Band.GREEN, 0.5, null), report(1, Band.UNRATED))))
                .isEqualTo(letter("a", true));
        assertThat(found(initiative("I").statusReports(indexed(Band.GREEN, 0.5, null), report(1, Band.GREEN))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = InitiativeStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveInitiativesOnly(InitiativeStatus status) {
        assertThat(found(initiative("I", status).statusReports(indexed(Band.GREEN, 0.5, null))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, false", "11, true", "-20, false"})
    void firesOnASlipOfMoreThanATenth(int days, boolean fires) {
        assertThat(found(slipped(days))).isEqualTo(letter("b", fires));
    }

    @Test
    void doesNotAssessASlipOfNoDuration() {
        assertThat(found(initiative("I")
                        .statusReports(GREEN)
                        .plannedStart(daysAgo(50))
                        .originalEnd(daysAgo(50))
                        .plannedEnd(daysAgo(0))))
                .isEmpty();
    }

    @Test
    void firesWhereALinkedGoalTrails() {
        InitiativeBuilder linked = initiative("I").statusReports(GREEN).goalLinks(GoalLink.to("G"));
        assertThat(found(
                        linked,
                        goal("G").objectives(TrailingPaceOracleTest.halfOver()).build(),
                        TrailingPaceOracleTest.kpi(TrailingPaceOracleTest.observed(0, 0))))
                .isEqualTo(letter("c", true));
        assertThat(found(
                        linked,
                        goal("G").objectives(TrailingPaceOracleTest.halfOver()).build(),
                        TrailingPaceOracleTest.kpi(TrailingPaceOracleTest.observed(0, 50))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HIGH, 1, true", "HIGH, 0, false", "MEDIUM, 1, false"})
    void firesOnThreeHighRisksPastDue(Level severity, int due, boolean fires) {
        InitiativeBuilder rosy = initiative("I").statusReports(GREEN);
        Risk[] two = {risk("1", Level.HIGH, 5), risk("2", Level.HIGH, 5)};
        assertThat(found(rosy, two[0], two[1], CLOSED)).isEmpty();
        assertThat(found(rosy, two[0], two[1], risk("3", severity, due), CLOSED))
                .isEqualTo(letter("d", fires));
    }

    @Test
    void risksThatNobodyClosesAreNotKnownToBeOpen() {
        assertThat(found(
                        initiative("I").statusReports(GREEN),
                        risk("1", Level.HIGH, 5),
                        risk("2", Level.HIGH, 5),
                        risk("3", Level.HIGH, 5)))
                .isEmpty();
    }

    @Test
    void doesNotBelieveAnIndexThatNobodyKnows() {
        assertThat(found(organization()
                        .add(initiative("I")
                                .statusReports(indexed(Band.GREEN, 0.5, 1.0))
                                .build())
                        .unavailable("initiatives.statusReports.cpi")
                        .build()))
                .isEmpty();
    }

    @Test
    void aClosedRiskIsNotOpen() {
        assertThat(found(
                        initiative("I").statusReports(GREEN),
                        risk("1", Level.HIGH, 5),
                        risk("2", Level.HIGH, 5),
                        new Risk("3", SubjectType.INITIATIVE, "I", Level.HIGH, daysAgo(5), daysAgo(1))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GREEN, RED, true", "AMBER_GREEN, RED, false", "GREEN, AMBER_RED, false", "RED, GREEN, false"})
    void firesOnAFallFromGreenToRed(Band before, Band after, boolean fires) {
        assertThat(found(initiative("I").statusReports(report(20, before), report(10, after))))
                .isEqualTo(letter("e", fires));
    }

    @Test
    void onlyTheNewestFallCountsAndUnratedReportsDoNotSoftenIt() {
        StatusReport red = report(10, Band.RED);
        assertThat(found(initiative("I").statusReports(report(30, Band.GREEN), report(20, Band.UNRATED), red)))
                .isEqualTo(letter("e", true));
        assertThat(found(initiative("I").statusReports(report(30, Band.GREEN), red, report(5, Band.RED))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60, P, REBASELINE, false", "61, P, REBASELINE, true", "60, , REBASELINE, true", "60, P, DELAY, true"})
    void aNewApprovedBaselineSilences(int daysAgo, @Nullable String approver, ScheduleReason reason, boolean fires) {
        assertThat(found(slipped(11)
                        .scheduleChanges(
                                new ScheduleChange(daysAgo(daysAgo), daysAgo(-50), daysAgo(-61), reason, approver))))
                .isEqualTo(letter("b", fires));
    }

    @ParameterizedTest
    @CsvSource({"initiatives.statusReports", "initiatives.statusReports.cpi"})
    void doesNotAssessWhatNobodyKnows(String path) {
        assertThat(found(organization()
                        .add(initiative("I")
                                .statusReports(indexed(Band.GREEN, 0.5, null))
                                .build())
                        .unavailable(path)
                        .build()))
                .isEmpty();
    }
}
