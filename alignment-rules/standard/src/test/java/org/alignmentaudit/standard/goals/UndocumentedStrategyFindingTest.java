package org.alignmentaudit.standard.goals;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;

/** SG-01: the grace period, what is needed, and what a finding says. */
class UndocumentedStrategyFindingTest {

    // grace period

    @Test
    void leavesAnOrganisationThatKeepsRecordsForAMonthAlone() {
        noGoals(30).verify().staysSilent();
        drafts().given(kept(30)).verify().staysSilent();
        soon().given(kept(30)).verify().staysSilent();
    }

    @Test
    void firesADayLater() {
        assertThat(noGoals(31).verify().finding().guards())
                .containsExactly(new Guard("onboarding", GuardOutcome.CLEAR));
    }

    @Test
    void saysThatTheGracePeriodCouldNotBeChecked() {
        Finding finding = rule("SG-01").supplied("goals").verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("onboarding", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void doesNotUseAFirstDayThatTheHostDeclaredUnavailable() {
        noGoals(3).unavailable("organization.since").verify().firesOn("ORGANIZATION:org");
    }

    @Test
    void theGracePeriodIsASetting() {
        noGoals(90).with("onboardingDays", 90).verify().staysSilent();
        noGoals(90).with("onboardingDays", 89).verify().firesOn("ORGANIZATION:org");
    }

    // data

    @Test
    void isNotAssessedWithoutGoals() {
        rule("SG-01").verify().isNotAssessed("goals");
    }

    @Test
    void doesNotAssessDraftsWithoutAnyStart() {
        var verification = rule("SG-01")
                .given(Goal.builder("G", "Grow", GoalStatus.DRAFT)
                        .due(AS_OF.plusDays(1))
                        .build())
                .verify();

        assertThat(verification.assessment().missing()).containsExactly("goals.start");
        assertThat(verification.finding().alternatives()).containsExactly("a");
    }

    @Test
    void doesNotAssessTheLastDueDateWithoutAny() {
        var verification = drafts().verify();

        assertThat(verification.assessment().missing()).containsExactly("goals.due");
    }

    // what it says

    @Test
    void isAMatterOfConformity() {
        Finding finding = drafts().given(kept(31)).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(0.9);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
    }

    @Test
    void isLowWhereOnlyTheNextGoalIsMissing() {
        Finding finding = rule("SG-01")
                .given(active().due(AS_OF.plusDays(365)).build())
                .verify()
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.condition())
                .isEqualTo("Each active goal (1) is due within 365 days, the last on June 30, 2027.");
        assertThat(finding.texts().criterion())
                .isEqualTo("Beside goals for the next 365 days there is one that reaches further.");
    }

    @Test
    void countsGoalsByTheirStatus() {
        Finding finding = drafts().verify().finding();

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value)
                .containsExactly(tuple("goals", 2), tuple("active", 0), tuple("drafts", 2), tuple("youngest", 61L));
        assertThat(finding.condition())
                .isEqualTo("2 goals are on record, 0 of them active and 2 drafts; no active goal is standing or due in"
                        + " 365 days or later. All goals on record are drafts (2), and the newest of them should have"
                        + " started 61 days ago.");
        assertThat(finding.texts().criterion())
                .isEqualTo("At least one active goal looks 365 days or more ahead. Goals do not stay drafts for more"
                        + " than 60 days after they should have started.");
    }

    private static RuleVerifier noGoals(int keptForDays) {
        return rule("SG-01").supplied("goals").given(kept(keptForDays));
    }

    private static Organization kept(int days) {
        return Organization.builder("org", "The firm", AS_OF)
                .since(AS_OF.minusDays(days))
                .build();
    }

    private static RuleVerifier drafts() {
        return rule("SG-01")
                .given(
                        Goal.builder("G", "Grow", GoalStatus.DRAFT)
                                .start(AS_OF.minusDays(61))
                                .build(),
                        Goal.builder("H", "Hold", GoalStatus.DRAFT)
                                .start(AS_OF.minusDays(99))
                                .build());
    }

    private static RuleVerifier soon() {
        return rule("SG-01").given(active().due(AS_OF.plusDays(9)).build());
    }

    private static GoalBuilder active() {
        return Goal.builder("G", "Grow", GoalStatus.ACTIVE);
    }
}
