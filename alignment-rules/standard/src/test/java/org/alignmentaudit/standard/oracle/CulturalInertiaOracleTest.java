package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Adoption;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.junit.jupiter.api.Test;

/** When the oracle of CU-01 fires. */
class CulturalInertiaOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new CulturalInertiaOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> counted(int users, double oldWay) {
        return firing(Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .liveOn(daysAgo(90))
                .adoption(new Adoption(AS_OF, users, 10, oldWay))
                .build());
    }

    @Test
    void halfOfTheUsersAndThreeTenthsOfTheVolume() {
        assertThat(counted(5, 0.3)).isEmpty();
        assertThat(counted(4, 0.31)).containsEntry("INITIATIVE:I", Set.of("a", "b"));
    }
}
