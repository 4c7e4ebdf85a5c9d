package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Enforcement;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Value;
import org.junit.jupiter.api.Test;

/** When the oracle of MT-03 fires. */
class FewPrinciplesOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new FewPrinciplesOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> guided(int principles, int guided, int all, int daysAgo) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < principles; i++) {
            facts.add(Value.of("V" + i, "Fresh", Enforcement.GUIDE));
        }
        for (int i = 0; i < all; i++) {
            DecisionBuilder decision = Decision.builder("D" + i, DecisionKind.OTHER, daysAgo(daysAgo));
            facts.add((i < guided ? decision.principleIds("V0") : decision).build());
        }
        return firing(facts.toArray(Fact[]::new));
    }

    @Test
    void fewerThanThreePrinciples() {
        assertThat(guided(2, 0, 0, 1)).containsEntry("ORGANIZATION:O", Set.of("a"));
        assertThat(guided(3, 0, 0, 1)).isEmpty();
    }

    @Test
    void lessThanThreeOfTenDecisions() {
        assertThat(guided(3, 2, 10, 364)).containsEntry("ORGANIZATION:O", Set.of("b"));
        assertThat(guided(3, 3, 10, 364)).isEmpty();
        assertThat(guided(3, 2, 10, 365)).isEmpty();
        assertThat(guided(3, 2, 7, 1)).isEmpty();
        assertThat(guided(3, 2, 8, 1)).isNotEmpty();
    }
}
