package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** When the oracle of SG-05 fires. */
class UnlikelyTargetOracleTest {

    private static Map<String, Set<String>> firing(Portfolio portfolio) {
        return new TreeMap<>(new UnlikelyTargetOracle().firing(portfolio));
    }

    /** One unit in each of the last so many months, and a target in two months. */
    private static Portfolio given(int months, double target, ObjectiveKind kind) {
        Observation[] observations = IntStream.rangeClosed(0, months)
                .mapToObj(i -> new Observation(daysAgo(30 * (months - i)), (double) i, null, null))
                .toArray(Observation[]::new);
        Objective objective = new Objective(
                "O", "More", "K", 0.0, months + target, "%", Direction.UP, null, AS_OF.plusDays(60), kind, null);
        return portfolio(
                goal("G").objectives(objective).build(),
                Kpi.builder("K", "Kpi", KpiKind.OUTCOME, KpiCategory.OTHER)
                        .observations(observations)
                        .build());
    }

    @Test
    void theUsualPaceOfEightWindowsIsTheLimit() {
        assertThat(firing(given(9, 2, ObjectiveKind.COMMITTED))).isEmpty();
        assertThat(firing(given(9, 2.01, ObjectiveKind.COMMITTED))).containsOnlyKeys("GOAL:G");
        assertThat(firing(given(8, 2.01, ObjectiveKind.COMMITTED))).isEmpty();
    }

    @Test
    void aStretchMayAskForHalfAsMuchAgain() {
        assertThat(firing(given(9, 3, ObjectiveKind.STRETCH))).isEmpty();
        assertThat(firing(given(9, 3.01, ObjectiveKind.STRETCH))).containsOnlyKeys("GOAL:G");
    }

    @Test
    void threeBestYearsAreTheOtherLimit() {
        assertThat(firing(given(20, 6, ObjectiveKind.COMMITTED))).containsEntry("GOAL:G", Set.of("a"));
        assertThat(firing(given(20, 6.01, ObjectiveKind.COMMITTED))).containsEntry("GOAL:G", Set.of("a", "b"));
    }
}
