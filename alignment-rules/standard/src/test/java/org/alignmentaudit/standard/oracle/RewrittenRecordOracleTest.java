package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.junit.jupiter.api.Test;

/** When the oracle of CB-15 fires. */
class RewrittenRecordOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new RewrittenRecordOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> edited(int daysAgo, double share) {
        return firing(
                Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .actualEnd(daysAgo(10))
                        .build(),
                Decision.builder("D", DecisionKind.START, daysAgo(99))
                        .subjectId("I")
                        .reversible(false)
                        .editedOn(daysAgo(daysAgo))
                        .editShare(share)
                        .build());
    }

    @Test
    void aTenthOfTheTextAfterTheResult() {
        assertThat(edited(9, 0.1)).containsEntry("DECISION:D", Set.of("a"));
        assertThat(edited(10, 0.1)).isEmpty();
        assertThat(edited(9, 0.09)).isEmpty();
    }
}
