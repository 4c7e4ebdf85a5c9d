package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Assessment;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When the oracle of AL-07 fires. */
class UnassessedApprovalOracleTest {

    private static Map<String, Set<String>> firing(Portfolio portfolio) {
        return new TreeMap<>(new UnassessedApprovalOracle().firing(portfolio));
    }

    private static Portfolio given(Assessment... assessments) {
        return portfolio(
                initiative("I").approvedOn(daysAgo(50)).assessments(assessments).build());
    }

    private static Assessment score(int daysAgo, double score, @Nullable String reason, int recorded) {
        return new Assessment(daysAgo(daysAgo), score, null, reason, daysAgo(recorded));
    }

    @Test
    void eachAlternativeHasItsDay() {
        assertThat(firing(given(score(49, 0.9, "r", 49)))).containsEntry("INITIATIVE:I", Set.of("a"));
        assertThat(firing(given(score(60, 0.1, "r", 60), score(50, 0.49, null, 50))))
                .containsEntry("INITIATIVE:I", Set.of("b"));
        assertThat(firing(given(score(50, 0.9, null, 49)))).containsEntry("INITIATIVE:I", Set.of("c"));
        assertThat(firing(given(score(50, 0.5, null, 50)))).isEmpty();
    }
}
