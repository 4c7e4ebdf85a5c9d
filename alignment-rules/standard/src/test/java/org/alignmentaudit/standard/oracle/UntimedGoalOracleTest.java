package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** When the oracle of SG-03 fires. */
class UntimedGoalOracleTest {

    private static Map<String, Set<String>> firing(Portfolio portfolio) {
        return new TreeMap<>(new UntimedGoalOracle().firing(portfolio));
    }

    @Test
    void aGoalNeedsADateOrAReview() {
        Goal dated = goal("D").due(AS_OF).build();

        assertThat(firing(portfolio(dated, goal("G").build()))).containsOnlyKeys("GOAL:G");
        assertThat(firing(portfolio(
                        dated, goal("G").standing(true).reviewOn(AS_OF).build())))
                .isEmpty();
    }

    @Test
    void anActiveGoalIsLateAfterThirtyDays() {
        assertThat(firing(portfolio(goal("G").due(daysAgo(30)).build()))).isEmpty();
        assertThat(firing(portfolio(goal("G").due(daysAgo(31)).build()))).containsEntry("GOAL:G", Set.of("b"));
    }
}
