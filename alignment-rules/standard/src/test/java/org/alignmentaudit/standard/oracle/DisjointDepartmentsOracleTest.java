package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Team;
import org.junit.jupiter.api.Test;

/** When the oracle of KP-04 fires. */
class DisjointDepartmentsOracleTest {

    private static Map<String, Set<String>> firing(Review... reviews) {
        return new TreeMap<>(new DisjointDepartmentsOracle()
                .firing(organization()
                        .add(Team.of("A", "Shop"), Team.of("B", "Oven"))
                        .add(reviews)
                        .build()));
    }

    private static Review review(String team, int daysAgo, double score) {
        return new Review(
                "R" + team + daysAgo,
                SubjectType.TEAM,
                team,
                ReviewKind.COHERENCE,
                null,
                daysAgo(daysAgo),
                null,
                score,
                new Rows<>());
    }

    @Test
    void aScoreOfTwoIsTooLow() {
        assertThat(firing(review("A", 9, 2))).containsEntry("ORGANIZATION:O", Set.of("a"));
        assertThat(firing(review("A", 9, 2.1))).isEmpty();
        assertThat(firing(review("A", 10, 2), review("A", 9, 2.1))).isEmpty();
    }

    @Test
    void scoresLieTwoApart() {
        assertThat(firing(review("A", 9, 2.1), review("B", 9, 4.1))).containsEntry("ORGANIZATION:O", Set.of("b"));
        assertThat(firing(review("A", 9, 2.1), review("B", 9, 4.0))).isEmpty();
    }

    @Test
    void halfAYearIsTheLimit() {
        assertThat(firing(review("A", 181, 4), review("B", 9, 4))).containsEntry("ORGANIZATION:O", Set.of("c"));
        assertThat(firing(review("A", 180, 4))).isEmpty();
    }
}
