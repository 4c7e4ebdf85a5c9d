package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewAction;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When the oracle of RV-02 fires. */
class ReviewWithoutConsequenceOracleTest {

    private static Map<String, Set<String>> firing(Portfolio portfolio) {
        return new TreeMap<>(new ReviewWithoutConsequenceOracle().firing(portfolio));
    }

    private static Review review(String id, int daysAgo, ReviewOutcome outcome, @Nullable LocalDate doneOn) {
        return new Review(
                id,
                SubjectType.ORGANIZATION,
                "O",
                ReviewKind.STRATEGY,
                null,
                daysAgo(daysAgo),
                outcome,
                null,
                new Rows<>(List.of(new ReviewAction(AS_OF, doneOn))));
    }

    private static Portfolio given(double value, Review... reviews) {
        Objective objective = new Objective(
                "O", "More", "K", 0.0, 100.0, "%", Direction.UP, daysAgo(100), AS_OF, ObjectiveKind.COMMITTED, null);
        return organization()
                .add(goal("G").objectives(objective).build())
                .add(Kpi.builder("K", "Kpi", KpiKind.OUTCOME, KpiCategory.OTHER)
                        .observations(new Observation(daysAgo(50), value, null, null))
                        .build())
                .add(reviews)
                .supplied("reviews.actions.doneOn")
                .build();
    }

    private static final Review[] THREE = {
        review("A", 9, ReviewOutcome.CONTINUE, null),
        review("B", 19, ReviewOutcome.CONTINUE, null),
        review("C", 29, ReviewOutcome.CONTINUE, null)
    };

    @Test
    void aMissAtEachOfThreeReviewsFires() {
        assertThat(firing(given(49, THREE))).containsOnlyKeys("ORGANIZATION:O");
        assertThat(firing(given(50, THREE))).isEmpty();
    }

    @Test
    void aConsequenceOrTooFewReviewsSilence() {
        assertThat(firing(given(1, THREE[0], THREE[1]))).isEmpty();
        assertThat(firing(given(1, THREE[0], THREE[1], review("C", 29, ReviewOutcome.CHANGE, null))))
                .isEmpty();
        assertThat(firing(given(1, THREE[0], THREE[1], review("C", 29, ReviewOutcome.CONTINUE, AS_OF))))
                .isEmpty();
    }
}
