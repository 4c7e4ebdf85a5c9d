package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Outlook;
import org.alignmentaudit.facts.Scenario;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

/** When the oracle of KP-05 fires. */
class SlowAdaptationOracleTest {

    private static Map<String, Set<String>> firing(PortfolioBuilder portfolio) {
        return new TreeMap<>(new SlowAdaptationOracle().firing(portfolio.build()));
    }

    private static Map<String, Set<String>> changed(int changes, int daysAfter) {
        PortfolioBuilder portfolio = organization()
                .add(goal("G").changes(new GoalChange(AS_OF, "due", null, null)).build())
                .add(Decision.builder("D", DecisionKind.OTHER, daysAgo(1)).build());
        IntStream.range(0, changes)
                .mapToObj(i -> new Influencer(
                        "F" + i, null, InfluencerKind.EXTERNAL, daysAgo(daysAfter), Level.LOW, List.of("G"), "D"))
                .forEach(portfolio::add);
        return firing(portfolio);
    }

    private static Scenario scenario(String id, int exercisedDaysAgo) {
        return Scenario.builder(id, "I", Outlook.WORST)
                .triggerKpiId("K")
                .triggerValue(5)
                .triggerDirection(Direction.UP)
                .exercisedOn(daysAgo(exercisedDaysAgo))
                .build();
    }

    /** Readings of a day each, the newest so many days ago. */
    private static Map<String, Set<String>> came(int newestDaysAgo, int[] newestFirst, Scenario... scenarios) {
        Observation[] readings = IntStream.range(0, newestFirst.length)
                .mapToObj(i -> new Observation(daysAgo(newestDaysAgo + i), (double) newestFirst[i], null, null))
                .toArray(Observation[]::new);
        return firing(organization()
                .add(initiative("I").build())
                .add(scenarios)
                .add(Kpi.builder("K", "Kpi", KpiKind.OUTCOME, KpiCategory.OTHER)
                        .observations(readings)
                        .build()));
    }

    @Test
    void ninetyDaysAtTheMedianOfThree() {
        assertThat(changed(3, 91)).containsEntry("ORGANIZATION:O", Set.of("a"));
        assertThat(changed(3, 90)).isEmpty();
        assertThat(changed(2, 91)).isEmpty();
    }

    @Test
    void aScenarioIsActedOnWithinThirtyDays() {
        int[] run = {5, 5, 4};

        assertThat(came(50, run, scenario("S", 19))).containsEntry("ORGANIZATION:O", Set.of("b"));
        assertThat(came(50, run, scenario("S", 20))).isEmpty();
        assertThat(came(50, run, scenario("S", 19), scenario("T", 20))).isEmpty();
    }

    @Test
    void theNewestRunCountsWhateverCameLater() {
        assertThat(came(48, new int[] {4, 4, 5, 5, 4}, scenario("S", 19))).isNotEmpty();
        assertThat(came(20, new int[] {5, 5, 4, 5, 5}, scenario("S", 0))).isEmpty();
        assertThat(came(50, new int[] {5, 4, 5}, scenario("S", 0))).isEmpty();
    }

    @Test
    void aScenarioThatStillHasTimeIsLeftOut() {
        Scenario open = Scenario.builder("S", "I", Outlook.WORST)
                .triggerKpiId("K")
                .triggerValue(5)
                .triggerDirection(Direction.UP)
                .build();
        Scenario acted = scenario("T", 0);
        int[] run = {5, 5};

        assertThat(came(30, run, open, acted)).isEmpty();
        assertThat(came(31, run, open, acted)).isNotEmpty();
    }
}
