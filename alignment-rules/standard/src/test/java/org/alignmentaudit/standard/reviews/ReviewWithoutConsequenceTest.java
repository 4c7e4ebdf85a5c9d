package org.alignmentaudit.standard.reviews;

import static org.alignmentaudit.standard.verifier.RuleVerifier.AS_OF;
import static org.alignmentaudit.standard.verifier.RuleVerifier.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.ObjectiveProfile;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewAction;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.standard.verifier.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** RV-02: the last three reviews of the strategy changed nothing although a third of the KPIs had missed at each. */
class ReviewWithoutConsequenceTest {

    private static final String THE_FIRM = "ORGANIZATION:org";
    private static final double BEHIND = 1;
    private static final double AHEAD = 1000;

    @Test
    void firesOnThreeReviewsThatChangedNothing() {
        missing(goingOn("A", 10), goingOn("B", 50), goingOn("C", 90)).verify().firesOn(THE_FIRM);
    }

    @ParameterizedTest
    @EnumSource(value = ReviewOutcome.class, mode = Mode.EXCLUDE, names = "CONTINUE")
    void staysSilentWhenOneOfThemChangedSomething(ReviewOutcome outcome) {
        missing(goingOn("A", 10), goingOn("B", 50), review("C", 90, outcome, new Rows<>(List.of())))
                .verify()
                .staysSilent();
    }

    @Test
    void staysSilentWhenOneActionIsDone() {
        missing(goingOn("A", 10), acted("B", 50, AS_OF), goingOn("C", 90))
                .verify()
                .staysSilent();
    }

    @Test
    void firesWhenActionsAreOpenOrDoneTomorrow() {
        missing(goingOn("A", 10), acted("B", 50, null), acted("C", 90, AS_OF.plusDays(1)))
                .verify()
                .firesOn(THE_FIRM);
    }

    @Test
    void olderReviewsDoNotCount() {
        missing(goingOn("A", 10), goingOn("B", 50), goingOn("C", 90), acted("D", 91, AS_OF))
                .verify()
                .firesOn(THE_FIRM);
    }

    @Test
    void reviewsOfOneDayCountTogether() {
        missing(goingOn("A", 10), goingOn("B", 50), goingOn("C", 90), acted("D", 90, AS_OF))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @EnumSource(value = ReviewKind.class, mode = Mode.EXCLUDE, names = "STRATEGY")
    void reviewsOfOtherKindsDoNotCount(ReviewKind kind) {
        Review other = new Review(
                "X",
                SubjectType.ORGANIZATION,
                "org",
                kind,
                null,
                AS_OF,
                ReviewOutcome.STOP,
                null,
                new Rows<>(List.of()));

        missing(goingOn("A", 10), goingOn("B", 50), goingOn("C", 90), other)
                .verify()
                .firesOn(THE_FIRM);
    }

    // KPIs

    @Test
    void firesWhenExactlyAThirdMissed() {
        three(kpis(BEHIND, AHEAD, AHEAD)).verify().firesOn(THE_FIRM);
    }

    @Test
    void staysSilentWhenAQuarterMissed() {
        three(kpis(BEHIND, AHEAD, AHEAD, AHEAD)).verify().staysSilent();
    }

    @Test
    void whatIsExpectedLateHasNotMissed() {
        three(kpi("K0", BEHIND), kpi("K1", BEHIND))
                .given(goal(objective("K0", null), objective("K1", ObjectiveProfile.BACK_LOADED)))
                .with("minMissed", 0.51)
                .verify()
                .staysSilent();
    }

    @Test
    void looksAtTheKpisOnTheDayOfEachReview() {
        Kpi later = Kpi.builder("K0", "Orders", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                .observations(
                        new Observation(AS_OF.minusDays(199), AHEAD, null, null),
                        new Observation(AS_OF.minusDays(60), BEHIND, null, null))
                .build();

        three(later).given(goal(objective("K0", null))).verify().staysSilent();
    }

    @ParameterizedTest
    @EnumSource(value = GoalStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveGoalsOnly(GoalStatus status) {
        three(kpi("K0", BEHIND))
                .given(Goal.builder("G", "Grow", status)
                        .objectives(objective("K0", null))
                        .build())
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    // settings

    @Test
    void theNumberOfReviewsIsASetting() {
        missing(goingOn("A", 10), goingOn("B", 50)).with("reviews", 2).verify().firesOn(THE_FIRM);
        missing(goingOn("A", 10), goingOn("B", 50), goingOn("C", 60), acted("D", 90, AS_OF))
                .with("reviews", 4)
                .verify()
                .staysSilent();
    }

    @Test
    void theShareOfKpisIsASetting() {
        three(kpis(BEHIND, AHEAD)).with("minMissed", 0.51).verify().staysSilent();
        three(kpis(BEHIND, AHEAD, AHEAD, AHEAD))
                .with("minMissed", 0.25)
                .verify()
                .firesOn(THE_FIRM);
    }

    // data

    @Test
    void doesNotAssessTwoReviews() {
        missing(goingOn("A", 10), goingOn("B", 50)).verify().firesOn().examined(0, 1);
    }

    @Test
    void doesNotAssessAReviewWithoutOutcomeOrActions() {
        missing(goingOn("A", 10), goingOn("B", 50), review("C", 90, null, new Rows<>(List.of())))
                .verify()
                .firesOn()
                .examined(0, 1);
        missing(goingOn("A", 10), goingOn("B", 50), review("C", 90, ReviewOutcome.CONTINUE, new Rows<>()))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void doesNotAssessADayOnWhichNoKpiWasMeasured() {
        missing(goingOn("A", 10), goingOn("B", 50), goingOn("C", 199))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reviews.outcome",
                "reviews.actions.doneOn",
                "goals.objectives.kpiId",
                "goals.objectives.baseline",
                "goals.objectives.target",
                "kpis.observations"
            })
    void isNotAssessedWithout(String path) {
        missing(goingOn("A", 10), goingOn("B", 50), goingOn("C", 90))
                .unavailable(path)
                .verify()
                .isNotAssessed(path);
    }

    @Test
    void isNotAssessedWithoutReviewsGoalsAndKpis() {
        rule("RV-02").verify().isNotAssessed("reviews", "goals", "kpis");
    }

    // what it says

    @Test
    void saysWhatWasSeenAndAsks() {
        Finding finding = three(kpis(BEHIND, AHEAD)).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.confidence()).isEqualTo(0.6);
        assertThat(finding.guards()).isEmpty();
        assertThat(finding.alternatives()).isEmpty();
        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::date)
                .containsExactlyInAnyOrder(
                        tuple("reviews", 3, null),
                        tuple("oldestOn", AS_OF.minusDays(90), null),
                        tuple("newestOn", AS_OF.minusDays(10), null),
                        tuple("leastMissed", 0.5, null),
                        tuple("measured", 2, AS_OF.minusDays(10)),
                        tuple("missed", 1, AS_OF.minusDays(10)),
                        tuple("measured", 2, AS_OF.minusDays(50)),
                        tuple("missed", 1, AS_OF.minusDays(50)),
                        tuple("measured", 2, AS_OF.minusDays(90)),
                        tuple("missed", 1, AS_OF.minusDays(90)));
        assertThat(finding.condition())
                .isEqualTo("3 reviews of the strategy from April 1, 2026 to June 20, 2026 ended in going on, and no"
                        + " action of theirs is done; at each of them at least 50\u00a0% of the KPIs lay behind the line"
                        + " to their targets.");
        assertThat(finding.texts().criterion())
                .isEqualTo("Of 3 reviews in a row at which 33.3\u00a0% of the KPIs or more have missed, at least one"
                        + " changes something.");
        assertThat(finding.texts().recommendation()).contains("?");
    }

    /** Three reviews that changed nothing, with a goal for these KPIs unless the test gives one. */
    private static RuleVerifier three(Fact... facts) {
        return rule("RV-02")
                .supplied("reviews.actions.doneOn")
                .given(goingOn("A", 10), goingOn("B", 50), goingOn("C", 90))
                .given(facts);
    }

    /** These reviews beside one KPI that is behind its line. */
    private static RuleVerifier missing(Review... reviews) {
        return rule("RV-02").supplied("reviews.actions.doneOn").given(reviews).given(kpis(BEHIND));
    }

    /** KPIs with these values of 150 days ago, and a goal with an objective for each. */
    private static Fact[] kpis(double... values) {
        Fact[] facts = new Fact[values.length + 1];
        IntStream.range(0, values.length).forEach(i -> facts[i] = kpi("K" + i, values[i]));
        facts[values.length] = goal(IntStream.range(0, values.length)
                .mapToObj(i -> objective("K" + i, null))
                .toArray(Objective[]::new));
        return facts;
    }

    private static Kpi kpi(String id, double value) {
        return Kpi.builder(id, "Orders", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                .observations(new Observation(AS_OF.minusDays(150), value, null, null))
                .build();
    }

    private static Goal goal(Objective... objectives) {
        return Goal.builder("G", "Grow", GoalStatus.ACTIVE)
                .objectives(objectives)
                .build();
    }

    private static Objective objective(String kpiId, @Nullable ObjectiveProfile profile) {
        return new Objective(
                "O-" + kpiId,
                "More",
                kpiId,
                0.0,
                400.0,
                "orders",
                Direction.UP,
                AS_OF.minusDays(200),
                AS_OF.plusDays(200),
                ObjectiveKind.COMMITTED,
                profile);
    }

    private static Review goingOn(String id, int daysAgo) {
        return review(id, daysAgo, ReviewOutcome.CONTINUE, new Rows<>(List.of()));
    }

    private static Review acted(String id, int daysAgo, @Nullable LocalDate doneOn) {
        return review(id, daysAgo, ReviewOutcome.CONTINUE, new Rows<>(List.of(new ReviewAction(AS_OF, doneOn))));
    }

    private static Review review(String id, int daysAgo, @Nullable ReviewOutcome outcome, Rows<ReviewAction> actions) {
        return new Review(
                id,
                SubjectType.ORGANIZATION,
                "org",
                ReviewKind.STRATEGY,
                null,
                AS_OF.minusDays(daysAgo),
                outcome,
                null,
                actions);
    }
}
