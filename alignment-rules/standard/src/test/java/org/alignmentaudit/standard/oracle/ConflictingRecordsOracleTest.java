package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.budget;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.SurveyItem;
import org.alignmentaudit.facts.SurveyKind;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the oracle of DQ-02 fires. */
class ConflictingRecordsOracleTest {

    private static Map<String, Set<String>> firing(Portfolio portfolio) {
        return new TreeMap<>(new ConflictingRecordsOracle().firing(portfolio));
    }

    private static Map<String, Set<String>> firing(Fact... facts) {
        return firing(portfolio(facts));
    }

    private static Map<String, Set<String>> budgeted(String before, String after, BudgetReason reason) {
        return firing(initiative("I")
                .budgets(budget(before), budget(daysAgo(9), after, reason))
                .build());
    }

    private static Map<String, Set<String>> rated(RatingScale scale, Band newest) {
        return firing(initiative("I")
                .statusReports(
                        StatusReport.of(daysAgo(9), Band.RED, RatingScale.THREE), StatusReport.of(AS_OF, newest, scale))
                .build());
    }

    private static Map<String, Set<String>> observed(double... values) {
        Observation[] observations = new Observation[values.length];
        for (int i = 0; i < values.length; i++) {
            observations[i] = new Observation(daysAgo(99 - i), values[i], null, null);
        }
        return firing(Kpi.builder("K", "Kpi", KpiKind.OUTCOME, KpiCategory.OTHER)
                .observations(observations)
                .build());
    }

    private static Map<String, Set<String>> answered(int ofTeams, int ofAll) {
        return firing(
                Team.of("T", "Shop"),
                Survey.builder("S", SurveyKind.SURVEY, AS_OF, 50, 40)
                        .items(
                                new SurveyItem("WHY", "T", 0.5, ofTeams),
                                new SurveyItem("WHY", "T", 0.6, 20),
                                SurveyItem.of("WHY", 0.5, ofAll))
                        .build());
    }

    private static Map<String, Set<String>> teams(int first, int second) {
        return firing(Portfolio.builder()
                .organization(
                        Organization.builder("O", "Baker", AS_OF).headcount(9).build())
                .add(new Team("A", "Shop", first, null), new Team("B", "Oven", second, null))
                .add(new Team("C", "Night", 5, "B"))
                .build());
    }

    private static Map<String, Set<String>> spent(String actual, String unplanned) {
        return firing(initiative("I")
                .spending(new Spend(daysAgo(9), null, Money.of(actual), Money.of(unplanned), null, null))
                .build());
    }

    @Test
    void aBudgetInOtherPrices() {
        assertThat(budgeted("100", "104", BudgetReason.PRICE_BASE)).containsEntry("INITIATIVE:I", Set.of("a"));
        assertThat(budgeted("100", "100", BudgetReason.PRICE_BASE)).isEmpty();
        assertThat(budgeted("100", "104", BudgetReason.TOP_UP)).isEmpty();
    }

    @Test
    void ratingsOnTwoScales() {
        assertThat(rated(RatingScale.FIVE, Band.RED)).containsEntry("INITIATIVE:I", Set.of("b"));
        assertThat(rated(RatingScale.FIVE, Band.UNRATED)).isEmpty();
        assertThat(rated(RatingScale.THREE, Band.RED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 79, 0",
        "1, 80, 1",
        "1, 125, 1",
        "1, 126, 0",
        "1, 799, 0",
        "-1, -800, 1",
        "1250, 1, 1",
        "1251, 1, 0",
        "1, -100, 0",
        "0, 100, 0"
    })
    void neighboursAHundredOrAThousandTimesApart(double before, double after, int conflicts) {
        assertThat(observed(before, after)).hasSize(conflicts);
    }

    @Test
    void onlyNeighboursAreCompared() {
        assertThat(observed(1, 10, 100)).isEmpty();
    }

    @Test
    void aFurtherPhaseIsNoOtherUnit() {
        assertThat(budgeted("5", "500", BudgetReason.SCOPE)).containsEntry("INITIATIVE:I", Set.of("d"));
        assertThat(budgeted("5", "500", BudgetReason.PHASE)).isEmpty();
    }

    @Test
    void moreAnswersThanPeopleWhoAnswered() {
        assertThat(answered(20, 40)).isEmpty();
        assertThat(answered(21, 1)).containsEntry("SURVEY:S", Set.of("e"));
        assertThat(answered(1, 41)).containsEntry("SURVEY:S", Set.of("e"));
    }

    @Test
    void morePeopleInTeamsThanInTheOrganisation() {
        assertThat(teams(4, 5)).isEmpty();
        assertThat(teams(5, 5)).containsEntry("ORGANIZATION:O", Set.of("f"));
    }

    @Test
    void moreUnplannedThanSpent() {
        assertThat(spent("5", "5")).isEmpty();
        assertThat(spent("5", "5.000001")).containsEntry("INITIATIVE:I", Set.of("g"));
    }

    @Test
    void recordsOfTomorrow() {
        assertThat(firing(initiative("I")
                        .statusReports(StatusReport.of(daysAgo(-1), Band.RED))
                        .build()))
                .containsEntry("ORGANIZATION:O", Set.of("h"));
    }
}
