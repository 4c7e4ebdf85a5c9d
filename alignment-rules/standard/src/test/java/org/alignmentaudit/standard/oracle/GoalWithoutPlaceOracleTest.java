package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** When the oracle of SG-04 fires. */
class GoalWithoutPlaceOracleTest {

    private static Map<String, Set<String>> firing(Portfolio portfolio) {
        return new TreeMap<>(new GoalWithoutPlaceOracle().firing(portfolio));
    }

    @Test
    void somebodyAnswersWhoIsThere() {
        assertThat(firing(portfolio(
                        goal("A").owner("p").build(),
                        goal("B").build(),
                        goal("C").owner("p").ownerActive(false).build())))
                .containsOnlyKeys("GOAL:B", "GOAL:C");
    }

    @Test
    void aGoalWithoutObjectivesServesOrIsServed() {
        assertThat(firing(portfolio(
                        goal("TOP").owner("p").objectives().build(),
                        goal("PART").owner("p").parentId("TOP").objectives().build(),
                        goal("ALONE").owner("p").objectives().build())))
                .containsOnlyKeys("GOAL:ALONE");
    }
}
