package org.alignmentaudit.standard.data;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
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
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DQ-02: records that cannot be compared, or contradict each other. */
class RecordConflictTest {

    private static InitiativeBuilder initiative() {
        return Initiative.builder("I", "Oven", InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
    }

    private static RuleVerifier given(InitiativeBuilder initiative) {
        return rule("DQ-02").given(initiative.build());
    }

    private static RuleVerifier budgeted(String before, String after, BudgetReason reason) {
        return given(initiative()
                .budgets(
                        Budget.of(AS_OF.minusDays(90), Money.of(before), BudgetReason.INITIAL),
                        Budget.of(AS_OF.minusDays(9), Money.of(after), reason)));
    }

    private static RuleVerifier observed(double before, double after) {
        return rule("DQ-02")
                .given(Kpi.builder("K", "Flour", KpiKind.ACTIVITY, KpiCategory.OTHER)
                        .observations(
                                new Observation(AS_OF.minusDays(90), before, null, null),
                                new Observation(AS_OF.minusDays(9), after, null, null))
                        .build());
    }

    private static RuleVerifier rated(StatusReport... reports) {
        return given(initiative().statusReports(reports));
    }

    private static StatusReport report(int daysAgo, Band band, RatingScale scale) {
        return StatusReport.of(AS_OF.minusDays(daysAgo), band, scale);
    }

    private static RuleVerifier staffed(int headcount, Team... teams) {
        return rule("DQ-02")
                .given(Organization.builder("org", "The firm", AS_OF)
                        .headcount(headcount)
                        .build())
                .given(teams);
    }

    private static RuleVerifier surveyed(SurveyItem... items) {
        return rule("DQ-02")
                .given(new Team("A", "Shop", null, null), new Team("B", "Oven", null, null))
                .given(Survey.builder("S", SurveyKind.SURVEY, AS_OF, 50, 40)
                        .items(items)
                        .build());
    }

    private static Finding only(RuleVerifier verifier, String alternative, Severity severity) {
        Finding finding = verifier.verify().finding();
        assertThat(finding.alternatives()).containsExactly(alternative);
        assertThat(finding.severity()).isEqualTo(severity);
        return finding;
    }

    @Test
    void firesWhereABudgetIsRestatedInOtherPrices() {
        Finding finding = only(budgeted("1000", "1040", BudgetReason.PRICE_BASE), "a", Severity.MEDIUM);

        assertThat(finding.findingClass()).isEqualTo(FindingClass.DATA_QUALITY);
        assertThat(finding.confidence()).isEqualTo(0.8);
        assertThat(finding.condition())
                .isEqualTo("The budget of Oven was restated in other prices on June 21, 2026, from EUR\u00a01,000 to"
                        + " EUR\u00a01,040.");
        budgeted("1000", "1040", BudgetReason.TOP_UP).verify().staysSilent();
        budgeted("1000", "1000", BudgetReason.PRICE_BASE).verify().staysSilent();
        given(initiative().budgets(Budget.of(AS_OF, Money.of(5), BudgetReason.PRICE_BASE)))
                .verify()
                .staysSilent();
    }

    @Test
    void firesWhereRatedReportsChangeTheirScale() {
        StatusReport three = report(90, Band.GREEN, RatingScale.THREE);

        assertThat(only(rated(three, report(9, Band.GREEN, RatingScale.FIVE)), "b", Severity.MEDIUM)
                        .condition())
                .isEqualTo("The status of Oven was rated on three bands and, from June 21, 2026, on five bands.");
        rated(three, report(9, Band.RED, RatingScale.THREE)).verify().staysSilent();
        rated(three, report(9, Band.UNRATED, RatingScale.FIVE), report(2, Band.RED, RatingScale.THREE))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 79, false",
        "1, 80, true",
        "1, 100, true",
        "1, 125, true",
        "1, 126, false",
        "1, 799, false",
        "1, 800, true",
        "1, 1250, true",
        "1, 1251, false",
        "100, 1, true",
        "125, 1, true",
        "126, 1, false",
        "-2, -200, true",
        "-2, 200, false",
        "0, 100, false",
        "3, 0, false"
    })
    void firesWhereAKpiJumpsAHundredOrAThousandTimes(double before, double after, boolean fires) {
        RuleVerifier verifier = observed(before, after);

        verifier.verify().firesOn(fires ? new String[] {"KPI:K"} : new String[0]);
    }

    @Test
    void theToleranceIsASetting() {
        observed(1, 79).with("jumpTolerance", 0.3).verify().firesOn("KPI:K");
        observed(1, 101).with("jumpTolerance", 0.0).verify().staysSilent();
        budgeted("1", "79", BudgetReason.TOP_UP)
                .with("jumpTolerance", 0.3)
                .verify()
                .firesOn("INITIATIVE:I");
    }

    @Test
    void firesWhereABudgetJumpsAHundredOrAThousandTimes() {
        assertThat(only(budgeted("52", "52000", BudgetReason.TOP_UP), "d", Severity.MEDIUM)
                        .condition())
                .isEqualTo(
                        "The budget of Oven went from EUR\u00a052 to EUR\u00a052,000 on June 21, 2026: about a factor"
                                + " of 1,000.");
        budgeted("52", "52000", BudgetReason.PHASE).verify().staysSilent();
        budgeted("52", "5200", BudgetReason.UNKNOWN).verify().firesOn("INITIATIVE:I");
        budgeted("52", "520", BudgetReason.TOP_UP).verify().staysSilent();
    }

    @Test
    void firesWhereAQuestionHasMoreAnswersThanTheSurvey() {
        assertThat(only(surveyed(SurveyItem.of("WHAT", 0.5, 41)), "e", Severity.INFO)
                        .condition())
                .isEqualTo("40 people answered the survey, and 41 answered its question WHAT.");
        surveyed(SurveyItem.of("WHAT", 0.5, 40)).verify().staysSilent();
        surveyed(new SurveyItem("WHAT", "A", 0.5, 20), new SurveyItem("WHAT", "B", 0.5, 21))
                .verify()
                .firesOn("SURVEY:S");
        surveyed(new SurveyItem("WHAT", "A", 0.5, 20), SurveyItem.of("WHAT", 0.5, 40))
                .verify()
                .staysSilent();
    }

    @Test
    void firesWhereTeamsHaveMorePeopleThanTheOrganisation() {
        Team shop = new Team("A", "Shop", 12, null);

        assertThat(only(staffed(20, shop, new Team("B", "Oven", 9, null)), "f", Severity.INFO)
                        .condition())
                .isEqualTo("21 people work in the teams of an organisation of 20.");
        staffed(20, shop, new Team("B", "Oven", 8, null)).verify().staysSilent();
        staffed(20, shop, new Team("B", "Till", 9, "A")).verify().staysSilent();
    }

    @Test
    void firesWhereMoreIsUnplannedThanWasSpent() {
        Spend row = new Spend(AS_OF, null, Money.of(100), Money.of(101), null, null);
        Spend fine = new Spend(AS_OF, null, Money.of(100), Money.of(100), null, null);

        assertThat(only(given(initiative().spending(row)), "g", Severity.INFO).condition())
                .isEqualTo("Of EUR\u00a0100 that Oven spent on June 30, 2026, EUR\u00a0101 are said to be unplanned.");
        given(initiative().spending(fine)).verify().staysSilent();
    }

    @Test
    void isNotAssessableWhereNobodyTellsWhatWasSpent() {
        Spend row = new Spend(AS_OF, Money.of(100), null, Money.of(10), null, null);

        given(initiative().spending(row))
                .supplied("initiatives.spending.actual")
                .verify()
                .firesOn()
                .examined(1, 1);
    }

    @Test
    void firesWhereRecordsAreLaterThanTheAudit() {
        RuleVerifier verifier = given(initiative()
                .statusReports(
                        report(-1, Band.RED, RatingScale.FIVE),
                        report(-2, Band.RED, RatingScale.FIVE),
                        report(0, Band.RED, RatingScale.FIVE)));

        Finding finding = only(verifier, "h", Severity.INFO);
        assertThat(finding.subject().key()).isEqualTo("ORGANIZATION:org");
        assertThat(finding.condition())
                .isEqualTo("2 records and rows are dated after the day of the audit and were left out.");
        assertThat(finding.evidence().get(0).value()).isEqualTo("initiatives.statusReports: 2");
    }

    @Test
    void alternativesAboutOneInitiativeAreOneFinding() {
        Finding finding =
                budgeted("52", "5200", BudgetReason.PRICE_BASE).verify().finding();

        assertThat(finding.alternatives()).containsExactly("a", "d");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void tellsWhatItCouldNotLookAt() {
        assertThat(rule("DQ-02").verify().staysSilent().assessment().missing())
                .containsExactly("initiatives", "kpis", "organization.headcount", "surveys", "teams");
    }
}
