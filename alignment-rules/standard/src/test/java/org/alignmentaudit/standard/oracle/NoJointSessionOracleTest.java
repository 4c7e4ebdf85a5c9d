package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerKind;
import org.alignmentaudit.facts.Session;
import org.alignmentaudit.facts.SessionKind;
import org.junit.jupiter.api.Test;

/** When the oracle of EC-03 fires. */
class NoJointSessionOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new NoJointSessionOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> session(int daysAgo) {
        return firing(
                Goal.builder("G", "Goal", GoalStatus.ACTIVE).build(),
                Partner.builder("P", "Mill", PartnerKind.SUPPLIER).goalIds("G").build(),
                new Session("S", daysAgo(daysAgo), SessionKind.DIALOGUE, List.of("G"), List.of(), List.of("P")));
    }

    @Test
    void onceAYearIsEnough() {
        assertThat(session(364)).isEmpty();
        assertThat(session(365)).containsKey("GOAL:G");
    }
}
