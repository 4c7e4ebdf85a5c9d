package org.alignmentaudit.standard.reviews;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

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
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;

/** What the tests of RV-02 start from. */
final class GivenReviews {

    static final String THE_FIRM = "ORGANIZATION:org";
    static final double BEHIND = 1;
    static final double AHEAD = 1000;

    private GivenReviews() {}

    /** Three reviews that changed nothing, with a goal for these KPIs unless the test gives one. */
    static RuleVerifier three(Fact... facts) {
        return rule("RV-02")
                .supplied("reviews.actions.doneOn")
                .given(goingOn("A", 10), goingOn("B", 50), goingOn("C", 90))
                .given(facts);
    }

    /** These reviews beside one KPI that is behind its line. */
    static RuleVerifier missing(Review... reviews) {
        return rule("RV-02").supplied("reviews.actions.doneOn").given(reviews).given(kpis(BEHIND));
    }

    /** KPIs with these values of 150 days ago, and a goal with an objective for each. */
    static Fact[] kpis(double... values) {
        Fact[] facts = new Fact[values.length + 1];
        IntStream.range(0, values.length).forEach(i -> facts[i] = kpi("K" + i, values[i]));
        facts[values.length] = goal(IntStream.range(0, values.length)
                .mapToObj(i -> objective("K" + i, null))
                .toArray(Objective[]::new));
        return facts;
    }

    static Kpi kpi(String id, double value) {
        return Kpi.builder(id, "Orders", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                .observations(new Observation(AS_OF.minusDays(150), value, null, null))
                .build();
    }

    static Goal goal(Objective... objectives) {
        return Goal.builder("G", "Grow", GoalStatus.ACTIVE)
                .objectives(objectives)
                .build();
    }

    static Objective objective(String kpiId, @Nullable ObjectiveProfile profile) {
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

    static Review goingOn(String id, int daysAgo) {
        return review(id, daysAgo, ReviewOutcome.CONTINUE, new Rows<>(List.of()));
    }

    static Review acted(String id, int daysAgo, @Nullable LocalDate doneOn) {
        return review(id, daysAgo, ReviewOutcome.CONTINUE, new Rows<>(List.of(new ReviewAction(AS_OF, doneOn))));
    }

    static Review review(String id, int daysAgo, @Nullable ReviewOutcome outcome, Rows<ReviewAction> actions) {
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
