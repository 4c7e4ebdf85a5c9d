package org.alignmentaudit.standard.alignment;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.alignmentaudit.facts.Assessment;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** AL-07: no assessment by the approval (a), a low score without a reason (b), scores entered afterwards (c). */
class UnassessedApprovalTest {

    private static final LocalDate APPROVED = AS_OF.minusDays(100);
    private static final String[] DETAILS = {"initiatives.assessments.reason", "initiatives.assessments.recordedAt"};

    private static InitiativeBuilder initiative(Assessment... assessments) {
        return Initiative.builder("I", "Rye", InitiativeType.PROJECT, InitiativeStatus.APPROVED)
                .assessments(assessments);
    }

    private static InitiativeBuilder approved(Assessment... assessments) {
        return initiative(assessments).approvedOn(APPROVED);
    }

    private static Assessment score(int daysAfter, double score, @Nullable String reason, @Nullable Integer entered) {
        return new Assessment(
                APPROVED.plusDays(daysAfter), score, null, reason, entered == null ? null : APPROVED.plusDays(entered));
    }

    private static RuleVerifier given(InitiativeBuilder initiative) {
        return rule("AL-07").supplied(DETAILS).given(initiative.build());
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().firesOn("INITIATIVE:I").finding().alternatives();
    }

    private static Budget budget(int amount) {
        return Budget.of(APPROVED, Money.of(amount), BudgetReason.INITIAL);
    }

    // (a) no assessment

    @Test
    void firesWithoutAnAssessment() {
        assertThat(alternatives(given(approved()))).containsExactly("a");
    }

    @Test
    void firesOnAnAssessmentAfterTheApproval() {
        assertThat(alternatives(given(approved(score(1, 0.9, null, null))))).containsExactly("a");
    }

    @Test
    void staysSilentOnAnAssessmentOfTheSameDay() {
        given(approved(score(0, 0.9, null, null))).verify().staysSilent();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true"})
    void aLinkThatWasAssessedByThenCounts(int daysAfter, boolean fires) {
        GoalLink link = new GoalLink("G", null, null, null, APPROVED.plusDays(daysAfter), null);
        var verification = given(approved().goalLinks(link))
                .given(Goal.builder("G", "Grow", GoalStatus.ACTIVE).build())
                .verify();

        verification.firesOn(fires ? new String[] {"INITIATIVE:I"} : new String[0]);
    }

    @Test
    void theEarliestDecisionToStartStandsInForTheApproval() {
        RuleVerifier decided = given(initiative(score(0, 0.9, null, null)))
                .given(
                        Decision.builder("D1", DecisionKind.START, APPROVED.minusDays(1))
                                .subjectId("I")
                                .build(),
                        Decision.builder("D2", DecisionKind.START, APPROVED)
                                .subjectId("I")
                                .build());

        assertThat(alternatives(decided)).containsExactly("a");
    }

    @Test
    void theActualStartStandsInForBoth() {
        given(initiative(score(0, 0.9, null, null)).actualStart(APPROVED))
                .verify()
                .staysSilent();
        assertThat(alternatives(given(initiative(score(1, 0.9, null, null)).actualStart(APPROVED))))
                .containsExactly("a");
    }

    @Test
    void isNotAssessableWhereNobodyKnowsWhenItWasApproved() {
        given(initiative()).verify().firesOn().examined(0, 1);
    }

    // (b) low score

    @Test
    void firesOnALowScoreWithoutAReason() {
        assertThat(alternatives(given(approved(score(-1, 0.49, null, null))))).containsExactly("b");
    }

    @Test
    void staysSilentOnTheLeastScoreAndWithAReason() {
        given(approved(score(-1, 0.50, null, null))).verify().staysSilent();
        given(approved(score(-1, 0.49, "needed anyway", null))).verify().staysSilent();
    }

    @Test
    void takesTheNewestScoreByThen() {
        given(approved(score(-9, 0.1, null, null), score(-1, 0.8, null, null), score(3, 0.1, null, null)))
                .verify()
                .staysSilent();
    }

    @Test
    void aDecisionToStartMayHoldTheReason() {
        given(approved(score(-1, 0.2, null, null)))
                .given(Decision.builder("D", DecisionKind.START, APPROVED)
                        .subjectId("I")
                        .rationale("The law asks for it.")
                        .build())
                .verify()
                .staysSilent();
    }

    @Test
    void theLeastScoreIsASetting() {
        given(approved(score(-1, 0.4, null, null)))
                .with("minScore", 0.4)
                .verify()
                .staysSilent();
    }

    @Test
    void doesNotMissAReasonThatNobodyRecords() {
        rule("AL-07")
                .given(approved(score(-1, 0.2, null, null)).build())
                .verify()
                .staysSilent();
    }

    // (c) entered later

    @Test
    void firesOnAScoreThatWasEnteredAfterTheApproval() {
        assertThat(alternatives(given(approved(score(-1, 0.9, null, 1))))).containsExactly("c");
    }

    @Test
    void staysSilentWhereOneWasEnteredByThenOrDoesNotTell() {
        given(approved(score(-1, 0.9, null, 0))).verify().staysSilent();
        given(approved(score(-2, 0.9, null, null), score(-1, 0.9, null, 1)))
                .verify()
                .staysSilent();
    }

    // the guard

    @Test
    void staysSilentBelowMateriality() {
        Initiative large = Initiative.builder("L", "Mill", InitiativeType.PROJECT, InitiativeStatus.PAUSED)
                .budgets(budget(990))
                .build();

        given(approved().budgets(budget(10))).given(large).verify().staysSilent();
        given(approved().budgets()).given(large).verify().staysSilent();
        given(approved().budgets(budget(11))).given(large).verify().firesOn("INITIATIVE:I");
        given(approved().budgets(budget(11)))
                .given(large)
                .with("smallShare", 0.02)
                .verify()
                .staysSilent();
    }

    @Test
    void saysWhatCouldNotBeChecked() {
        Finding finding = given(approved()).verify().finding();

        assertThat(finding.guards())
                .containsExactlyInAnyOrder(
                        new Guard("small", GuardOutcome.NOT_CHECKED),
                        new Guard("assessed-by-link", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    // data

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void looksAtApprovedAndActiveInitiatives(InitiativeStatus status) {
        var verification = rule("AL-07")
                .supplied(DETAILS)
                .given(Initiative.builder("I", "Rye", InitiativeType.PROJECT, status)
                        .approvedOn(APPROVED)
                        .assessments()
                        .build())
                .verify();

        boolean looked = status == InitiativeStatus.APPROVED || status == InitiativeStatus.ACTIVE;
        verification
                .firesOn(looked ? new String[] {"INITIATIVE:I"} : new String[0])
                .examined(looked ? 1 : 0, 0);
    }

    @Test
    void isNotAssessedWithoutAssessments() {
        rule("AL-07")
                .given(Initiative.builder("I", "Rye", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .build())
                .verify()
                .isNotAssessed("initiatives.assessments");
    }

    // texts

    @Test
    void saysWhatItSaw() {
        Finding finding = given(approved(score(-1, 0.2, null, 3)).budgets(budget(50)))
                .verify()
                .finding();

        assertThat(finding.alternatives()).containsExactly("b", "c");
        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo(
                        "Rye was approved on March 22, 2026 at the latest although the assessment of March 21, 2026 gave it 0.2, and no"
                                + " reason is on record. Rye was approved on March 22, 2026 at the latest; its assessment dated March 21, 2026 was"
                                + " entered on March 25, 2026.");
    }

    @Test
    void namesTheDayOfTheStartWhereNoApprovalIsStated() {
        assertThat(given(initiative().actualStart(APPROVED)).verify().finding().evidence())
                .extracting(Evidence::role, Evidence::field)
                .contains(tuple("approvedOn", "actualStart"));
    }

    @Test
    void namesTheStatedDayOfApproval() {
        assertThat(given(approved()).verify().finding().evidence())
                .extracting(Evidence::role, Evidence::field)
                .contains(tuple("approvedOn", "approvedOn"));
    }
}
