package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Methodology;
import org.alignmentaudit.facts.Milestone;
import org.alignmentaudit.facts.MilestoneKind;
import org.junit.jupiter.api.Test;

/** When the oracle of ME-02 fires. */
class MethodInNameOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new MethodInNameOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> shown(int daysAgo) {
        return firing(Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .methodology(Methodology.AGILE)
                .actualStart(daysAgo(99))
                .milestones(new Milestone(daysAgo(daysAgo), MilestoneKind.DEMO))
                .build());
    }

    @Test
    void somethingIsShownWithinSixtyDays() {
        assertThat(shown(59)).isEmpty();
        assertThat(shown(60)).containsEntry("INITIATIVE:I", Set.of("a"));
    }
}
