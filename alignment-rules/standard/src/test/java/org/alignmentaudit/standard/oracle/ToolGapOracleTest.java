package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Tool;
import org.alignmentaudit.facts.ToolKind;
import org.junit.jupiter.api.Test;

/** When the oracle of MT-05 fires. */
class ToolGapOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new ToolGapOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> used(ToolKind late, int daysAgo) {
        return firing(Arrays.stream(ToolKind.values())
                .map(kind -> Tool.of(kind.name(), kind, daysAgo(kind == late ? daysAgo : 1)))
                .toArray(Fact[]::new));
    }

    @Test
    void oneThatWasNotUsedForAYear() {
        for (ToolKind kind : ToolKind.values()) {
            assertThat(used(kind, 364)).isEmpty();
            assertThat(used(kind, 365).isEmpty()).isEqualTo(kind == ToolKind.SCENARIO_PLATFORM);
        }
    }

    @Test
    void noneAtAll() {
        assertThat(new ToolGapOracle().firing(organization().supplied("tools").build()))
                .containsOnlyKeys("ORGANIZATION:O");
    }
}
