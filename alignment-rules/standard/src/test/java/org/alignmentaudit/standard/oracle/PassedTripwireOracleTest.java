package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Outlook;
import org.alignmentaudit.facts.Scenario;
import org.alignmentaudit.facts.ScenarioBuilder;
import org.junit.jupiter.api.Test;

/** When the oracle of SC-02 fires. */
class PassedTripwireOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new PassedTripwireOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> readings(int newestDaysAgo, double... newestFirst) {
        Observation[] readings = IntStream.range(0, newestFirst.length)
                .mapToObj(i -> new Observation(daysAgo(newestDaysAgo + i), newestFirst[i], null, null))
                .toArray(Observation[]::new);
        ScenarioBuilder crossed = Scenario.builder("S", "I", Outlook.WORST)
                .triggerKpiId("K")
                .triggerValue(5)
                .triggerDirection(Direction.UP);
        return firing(
                Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .build(),
                crossed.build(),
                Scenario.builder("E", "I", Outlook.BEST).exercisedOn(AS_OF).build(),
                Kpi.builder("K", "Kpi", KpiKind.OUTCOME, KpiCategory.OTHER)
                        .observations(readings)
                        .build());
    }

    @Test
    void twoReadingsAndThirtyDays() {
        assertThat(readings(31, 5, 5)).containsKey("SCENARIO:S");
        assertThat(readings(30, 5, 5)).isEmpty();
        assertThat(readings(99, 5, 4)).isEmpty();
    }
}
