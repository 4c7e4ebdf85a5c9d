package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerKind;
import org.alignmentaudit.facts.PartnerRenewal;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CB-11: the same shares year after year (a), or a contract that renews itself (b). */
class StatusQuoTest {

    private static final long[] SAME = {10, 20, 30, 40, 50};

    private static Spend plan(int yearsAgo, long amount) {
        return new Spend(AS_OF.minusDays(365L * yearsAgo), Money.of(amount), null, null, null, null);
    }

    private static InitiativeBuilder work(String goal, boolean regulatory, Spend... plans) {
        return Initiative.builder("I-" + goal, "Work " + goal, InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .goalLinks(GoalLink.to(goal))
                .regulatory(regulatory)
                .spending(plans);
    }

    /** The plans of the goals, the newest year first; the priority of the first goal changed so many days ago. */
    private static RuleVerifier planned(int changedDaysAgo, long[]... years) {
        RuleVerifier verifier = rule("CB-11");
        for (int goal = 0; goal < years[0].length; goal++) {
            String id = "G" + goal;
            verifier.given(Goal.builder(id, "Goal " + goal, GoalStatus.ACTIVE)
                    .changes(
                            goal == 0
                                    ? new GoalChange[] {
                                        new GoalChange(AS_OF.minusDays(changedDaysAgo), "priority", "1", "2")
                                    }
                                    : new GoalChange[0])
                    .build());
            Spend[] plans = new Spend[years.length];
            for (int year = 0; year < years.length; year++) {
                plans[year] = plan(year, years[year][goal]);
            }
            verifier.given(work(id, false, plans).build());
        }
        return verifier;
    }

    private static RuleVerifier same(int changedDaysAgo) {
        return planned(changedDaysAgo, SAME, SAME, SAME, SAME);
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesWhereSharesStayWhilePrioritiesChange() {
        assertThat(alternatives(same(99))).containsExactly("a");
        planned(99, SAME, SAME, new long[] {50, 40, 30, 20, 10}, SAME).verify().staysSilent();
    }

    /** The two correlate with exactly 0.6. */
    @Test
    void firesFromTheThresholdOn() {
        long[] one = {1, 2, 3, 4};
        long[] other = {2, 1, 4, 3};
        RuleVerifier verifier = planned(99, one, other).with("years", 1).with("minGoals", 4);

        assertThat(alternatives(verifier.with("minCorrelation", 0.6))).containsExactly("a");
        verifier.with("minCorrelation", 0.601).verify().staysSilent();
    }

    @Test
    void everyPairOfYearsMustFollow() {
        long[] other = {20, 10, 30, 40, 50};

        planned(99, SAME, SAME, SAME, other).verify().staysSilent();
        assertThat(alternatives(planned(99, SAME, SAME, SAME, other).with("years", 2)))
                .containsExactly("a");
        assertThat(alternatives(planned(99, SAME, SAME, SAME, other).with("minCorrelation", 0.9)))
                .containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource({"1094, true", "1095, false"})
    void aPriorityMustHaveChangedAfterTheOldestYear(int daysAgo, boolean fires) {
        same(daysAgo).verify().firesOn(fires ? new String[] {"ORGANIZATION:org"} : new String[0]);
    }

    @Test
    void howManyChangesIsASetting() {
        same(99).with("minPriorityChanges", 2).verify().staysSilent();
    }

    @Test
    void needsFiveGoalsAndPlansOfEachYear() {
        long[] four = {10, 20, 30, 40};

        planned(99, four, four, four, four).verify().firesOn().examined(0, 1);
        assertThat(alternatives(planned(99, four, four, four, four).with("minGoals", 4)))
                .containsExactly("a");
        planned(99, SAME, SAME, SAME).verify().firesOn().examined(0, 1);
        planned(99, SAME, SAME, SAME, new long[5]).verify().firesOn().examined(0, 1);
    }

    @Test
    void whatLawRequiresIsNoChoice() {
        Goal goal = Goal.builder("X", "Clean", GoalStatus.ACTIVE).build();
        RuleVerifier required = same(99).given(goal)
                .given(work("X", true, plan(0, 500), plan(1, 1), plan(2, 500), plan(3, 1))
                        .build());
        RuleVerifier chosen = same(99).given(goal)
                .given(work("X", false, plan(0, 500), plan(1, 1), plan(2, 500), plan(3, 1))
                        .build());

        assertThat(required.verify().finding().guards()).contains(new Guard("regulated", GuardOutcome.PARTIAL));
        chosen.verify().staysSilent();
    }

    @Test
    void whatIsNotKnownIsNotChecked() {
        Finding unknown =
                same(99).unavailable("initiatives.regulatory").verify().finding();
        Finding unlinked = same(99).given(
                        Initiative.builder("U", "Unlinked", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                                .regulatory(false)
                                .build())
                .verify()
                .finding();

        assertThat(unknown.guards()).contains(new Guard("regulated", GuardOutcome.NOT_CHECKED));
        assertThat(unknown.confidence()).isEqualTo(0.5);
        assertThat(unlinked.guards())
                .containsExactly(
                        new Guard("links-complete", GuardOutcome.NOT_CHECKED),
                        new Guard("regulated", GuardOutcome.CLEAR));
    }

    private static RuleVerifier renewed(PartnerRenewal... renewals) {
        return rule("CB-11")
                .supplied("reviews")
                .given(Partner.builder("P", "Mill", PartnerKind.SUPPLIER)
                        .renewals(renewals)
                        .build());
    }

    private static PartnerRenewal[] automatic(int... daysAgo) {
        return Arrays.stream(daysAgo)
                .mapToObj(days -> PartnerRenewal.of(AS_OF.minusDays(days), true))
                .toArray(PartnerRenewal[]::new);
    }

    private static Review review(int daysAgo) {
        return new Review(
                "R",
                SubjectType.PARTNER,
                "P",
                ReviewKind.GATE,
                null,
                AS_OF.minusDays(daysAgo),
                null,
                null,
                new Rows<>());
    }

    @Test
    void firesOnTheThirdRenewalWithoutAReview() {
        assertThat(alternatives(renewed(automatic(900, 500, 100)))).containsExactly("b");
        renewed(automatic(500, 100)).verify().staysSilent();
        assertThat(alternatives(renewed(automatic(500, 100)).with("maxRenewals", 1)))
                .containsExactly("b");
    }

    @Test
    void aReviewOrADecisionEndsTheRow() {
        renewed(automatic(900, 500, 100)).given(review(900)).verify().staysSilent();
        renewed(automatic(900, 500, 100)).given(review(901)).verify().firesOn("PARTNER:P");
        renewed(
                        PartnerRenewal.of(AS_OF.minusDays(900), true),
                        PartnerRenewal.of(AS_OF.minusDays(500), false),
                        PartnerRenewal.of(AS_OF.minusDays(90), true),
                        PartnerRenewal.of(AS_OF.minusDays(9), true))
                .verify()
                .staysSilent();
    }

    @Test
    void aPartnerWithoutKnownRenewalsIsNotAssessed() {
        renewed()
                .given(Partner.builder("Q", "Dairy", PartnerKind.SUPPLIER).build())
                .verify()
                .firesOn()
                .examined(1, 2);
    }

    @Test
    void isNotAssessedWithoutPlansAndRenewals() {
        rule("CB-11").verify().isNotAssessed("goals", "initiatives", "partners", "reviews");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = same(99).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.confidence()).isEqualTo(0.55);
        assertThat(finding.condition())
                .isEqualTo("Over 3 years running, the shares of 5 goals in the planned money followed those of the year"
                        + " before with a correlation of at least 1, while priorities changed 1 time.");
        assertThat(finding.texts().recommendation()).contains("?");
        assertThat(renewed(automatic(900, 500, 100)).verify().finding().condition())
                .isEqualTo("The contract with Mill renewed itself 3 times from January 12, 2024 to March 22, 2026, and"
                        + " no review of it is on record since.");
    }
}
