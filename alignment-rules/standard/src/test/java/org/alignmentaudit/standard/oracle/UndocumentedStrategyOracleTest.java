package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

/** When the oracle of SG-01 fires. */
class UndocumentedStrategyOracleTest {

    private static Map<String, Set<String>> firing(Portfolio portfolio) {
        return new TreeMap<>(new UndocumentedStrategyOracle().firing(portfolio));
    }

    private static PortfolioBuilder due(int days) {
        return organization().add(goal("G").due(AS_OF.plusDays(days)).build());
    }

    @Test
    void aYearAheadSilencesAAndStillFiresC() {
        assertThat(firing(due(364).build())).containsEntry("ORGANIZATION:O", Set.of("a", "c"));
        assertThat(firing(due(365).build())).containsEntry("ORGANIZATION:O", Set.of("c"));
        assertThat(firing(due(366).build())).isEmpty();
    }

    @Test
    void draftsAreOldAfterSixtyDays() {
        assertThat(firing(organization().add(goalOf(GoalStatus.DRAFT, 61)).build()))
                .containsEntry("ORGANIZATION:O", Set.of("a", "b"));
        assertThat(firing(organization().add(goalOf(GoalStatus.DRAFT, 60)).build()))
                .containsEntry("ORGANIZATION:O", Set.of("a"));
    }

    private static Goal goalOf(GoalStatus status, int days) {
        return Goal.builder("G", "Goal", status).start(daysAgo(days)).build();
    }
}
