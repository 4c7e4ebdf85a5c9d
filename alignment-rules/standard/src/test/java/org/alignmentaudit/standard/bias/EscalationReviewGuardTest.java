package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenEscalation.ESCALATING;
import static org.alignmentaudit.standard.bias.GivenEscalation.INITIAL;
import static org.alignmentaudit.standard.bias.GivenEscalation.NEWEST;
import static org.alignmentaudit.standard.bias.GivenEscalation.OLDER;
import static org.alignmentaudit.standard.bias.GivenEscalation.daysAgo;
import static org.alignmentaudit.standard.bias.GivenEscalation.escalation;
import static org.alignmentaudit.standard.bias.GivenEscalation.inTrouble;
import static org.alignmentaudit.standard.bias.GivenEscalation.initiative;
import static org.alignmentaudit.standard.bias.GivenEscalation.rated;
import static org.alignmentaudit.standard.bias.GivenEscalation.red;
import static org.alignmentaudit.standard.bias.GivenEscalation.report;
import static org.alignmentaudit.standard.bias.GivenEscalation.topUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.Assessor;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.testing.RuleVerifier;
import org.alignmentaudit.testing.Verification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CB-03: an independent review with an outcome, from the older report to the newest, silences the rule. */
class EscalationReviewGuardTest {

    @ParameterizedTest
    @EnumSource(ReviewOutcome.class)
    void anIndependentReviewWithAnyOutcomeSilences(ReviewOutcome outcome) {
        raised(Review.of("R-1", "I-1", ReviewKind.INDEPENDENT, daysAgo(50), outcome))
                .verify()
                .staysSilent();
    }

    @Test
    void aReviewOnTheDayOfTheOlderReportSilences() {
        raised(independent("I-1", OLDER)).verify().staysSilent();
    }

    @Test
    void aReviewBeforeTheOlderReportDoesNotSilence() {
        firesAsBoth(raised(independent("I-1", OLDER.minusDays(1))).verify());
    }

    @Test
    void aReviewOnTheDayOfTheNewestReportSilences() {
        raised(independent("I-1", NEWEST)).verify().staysSilent();
    }

    @Test
    void aReviewAfterTheNewestReportDoesNotSilence() {
        firesAsBoth(raised(independent("I-1", NEWEST.plusDays(1))).verify());
    }

    @Test
    void aReviewAfterTheAsOfDateDoesNotSilence() {
        firesAsBoth(escalation(
                        rated(red(100), red(0), red(-5)).budgets(INITIAL, topUp("160")),
                        independent("I-1", daysAgo(-1)))
                .verify());
    }

    @Test
    void aWiderWindowSeesAnEarlierReview() {
        escalation(rated(red(200), red(100), red(10)).budgets(INITIAL, topUp("160")), independent("I-1", daysAgo(150)))
                .with("raiseWindowDays", 91)
                .verify()
                .staysSilent();
    }

    @Test
    void anOpenReviewDoesNotSilence() {
        firesAsBoth(raised(review(SubjectType.INITIATIVE, null)).verify());
    }

    @ParameterizedTest
    @EnumSource(value = ReviewKind.class, mode = EnumSource.Mode.EXCLUDE, names = "INDEPENDENT")
    void aReviewOfAnotherKindDoesNotSilence(ReviewKind kind) {
        firesAsBoth(raised(Review.of("R-1", "I-1", kind, daysAgo(50), ReviewOutcome.CONTINUE))
                .verify());
    }

    @Test
    void aReviewOfAnotherInitiativeDoesNotSilence() {
        firesAsBoth(raised(initiative("I-2", InitiativeStatus.ACTIVE).build(), independent("I-2", daysAgo(50)))
                .verify());
    }

    @Test
    void aReviewOfAGoalWithTheSameIdDoesNotSilence() {
        firesAsBoth(raised(
                        Goal.builder("I-1", "Sell online", GoalStatus.ACTIVE).build(),
                        review(SubjectType.GOAL, ReviewOutcome.CONTINUE))
                .verify());
    }

    @Test
    void anIndependentRatingIsNoReview() {
        StatusReport independentRating = new StatusReport(
                NEWEST, Band.RED, RatingScale.FIVE, Assessor.INDEPENDENT, null, null, null, null, null, null);
        firesAsBoth(escalation(rated(report(100, Band.AMBER), independentRating).budgets(INITIAL, topUp("160")))
                .verify());
    }

    @Test
    void theGuardIsClearWhereThereAreNoReviews() {
        Finding finding = raised().supplied("reviews").verify().finding();

        assertThat(finding.guards())
                .containsExactly(
                        new Guard("explained-raise", GuardOutcome.CLEAR),
                        new Guard("independent-review", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.75);
    }

    @Test
    void theGuardIsNotCheckedWhereNobodySuppliedReviews() {
        Finding finding = raised().verify().finding();

        assertThat(finding.guards()).contains(new Guard("independent-review", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void theGuardIsNotCheckedWhereReviewsAreDeclaredUnavailable() {
        Finding finding = raised().unavailable("reviews").verify().finding();

        assertThat(finding.guards()).contains(new Guard("independent-review", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    private static Review independent(String initiativeId, LocalDate day) {
        return Review.of("R-1", initiativeId, ReviewKind.INDEPENDENT, day, ReviewOutcome.CONTINUE);
    }

    private static Review review(SubjectType subjectType, @Nullable ReviewOutcome outcome) {
        return new Review(
                "R-1", subjectType, "I-1", ReviewKind.INDEPENDENT, null, daysAgo(50), outcome, null, new Rows<>());
    }

    /** Alternative b looks at reviews as a does. */
    private static void firesAsBoth(Verification verification) {
        assertThat(verification.firesOn(ESCALATING).finding().alternatives()).containsExactly("a", "b");
    }

    /** By more than half, so that both alternatives are at stake. */
    private static RuleVerifier raised(Fact... more) {
        return escalation(inTrouble().budgets(INITIAL, topUp("160")), more);
    }
}
