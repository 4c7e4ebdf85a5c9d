package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.Observation;
import org.junit.jupiter.api.Test;

/** Demands of objectives that have 10 days left, on KPIs that are seen every 10 days or every year. */
class TargetDemandsTest {

    /** A KPI that moved by each of these from one observation to the next, the last of today. */
    private static Kpi kpi(String id, int every, double... moves) {
        Observation[] seen = new Observation[moves.length + 1];
        double value = 0;
        seen[0] = new Observation(daysAgo(every * moves.length), value, null, null);
        for (int i = 0; i < moves.length; i++) {
            value += moves[i];
            seen[i + 1] = new Observation(daysAgo(every * (moves.length - i - 1)), value, null, null);
        }
        return Kpi.builder(id, "Orders", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                .observations(seen)
                .build();
    }

    private static Objective objective(String id, String kpiId, double target, ObjectiveKind kind) {
        return new Objective(
                id, "Objective " + id, kpiId, null, target, null, Direction.UP, null, AS_OF.plusDays(10), kind, null);
    }

    private static Goal asking(double target) {
        return goal("G")
                .objectives(objective("O", "K", target, ObjectiveKind.COMMITTED))
                .build();
    }

    private static TargetDemands demands(Goal goal, Kpi... kpis) {
        return organization().add(goal).add(kpis).build().profile().targetDemands();
    }

    private static DemandCheck usual(Goal goal, Kpi... kpis) {
        return demands(goal, kpis).againstUsual(goal, 8, 0.9, 1.5);
    }

    private static DemandCheck bestYear(Goal goal, Kpi kpi) {
        return demands(goal, kpi).againstBestYear(goal, 2, 3, 1.5);
    }

    @Test
    void theUsualRateIsTheNinthOfTen() {
        Kpi kpi = kpi("K", 10, 3, 1, 10, 2, 9, 4, 8, 5, 7, 6);

        assertThat(usual(asking(64), kpi).any()).isFalse();
        assertThat(usual(asking(64.5), kpi).any()).isTrue();
        assertThat(usual(asking(64.5), kpi).steepest().given()).isEqualTo(9);
        assertThat(usual(asking(64.5), kpi).steepest().needed()).isEqualTo(9.5);
        assertThat(usual(asking(64.5), kpi).steepest().stretches()).isEqualTo(10);
    }

    @Test
    void theRankIsRoundedUp() {
        Kpi kpi = kpi("K", 10, 1, 2, 3, 4, 5, 6, 7, 8);

        assertThat(usual(asking(44), kpi).any()).isFalse();
        assertThat(usual(asking(44.1), kpi).steepest().given()).isEqualTo(8);
    }

    @Test
    void tooFewStretchesAreNotCompared() {
        double[] seven = IntStream.range(0, 7).mapToDouble(i -> 1).toArray();

        assertThat(usual(asking(900), kpi("K", 10, seven)).known()).isFalse();
        assertThat(usual(asking(900), kpi("K", 10, 1, 1, 1, 1, 1, 1, 1, 1)).known())
                .isTrue();
    }

    @Test
    void aReachedTargetAsksForNothing() {
        Kpi falling = kpi("K", 10, -1, -1, -1, -1, -1, -1, -1, -1);

        assertThat(usual(asking(-8), falling).known()).isTrue();
        assertThat(usual(asking(-8), falling).any()).isFalse();
        assertThat(usual(asking(-7), falling).any()).isTrue();
        assertThat(usual(asking(-7), falling).steepest().ratio()).isInfinite();
    }

    @Test
    void anObjectiveSetHighOnPurposeMayAskForMore() {
        Goal high = goal("G")
                .objectives(objective("O", "K", 20, ObjectiveKind.STRETCH))
                .build();
        Goal higher = goal("G")
                .objectives(objective("O", "K", 20.5, ObjectiveKind.STRETCH))
                .build();
        Kpi kpi = kpi("K", 10, 1, 1, 1, 1, 1, 1, 1, 10);

        assertThat(demands(high, kpi).againstUsual(high, 8, 0.5, 3).any()).isFalse();
        assertThat(demands(higher, kpi)
                        .againstUsual(higher, 8, 0.5, 3)
                        .steepest()
                        .stretch())
                .isTrue();
        assertThat(organization()
                        .add(high, kpi)
                        .unavailable("goals.objectives.kind")
                        .build()
                        .profile()
                        .targetDemands()
                        .againstUsual(high, 8, 0.5, 3)
                        .any())
                .isTrue();
    }

    @Test
    void theBestYearIsTheLargestChangeOfAYear() {
        Kpi kpi = kpi("K", 365, 36.5, 73, 18.25);

        assertThat(bestYear(asking(127.75 + 6), kpi).any()).isFalse();
        assertThat(bestYear(asking(127.75 + 6.5), kpi).steepest().given()).isEqualTo(2);
        assertThat(bestYear(asking(127.75 + 6.5), kpi).steepest().ratio()).isEqualTo(3.25);
    }

    @Test
    void aYearThatMovedNothingGivesNothingToCompareWith() {
        assertThat(bestYear(asking(50), kpi("K", 365, 0, 0)).known()).isFalse();
        assertThat(bestYear(asking(50), kpi("K", 365, -1, -2)).known()).isFalse();
        assertThat(bestYear(asking(50), kpi("K", 365, 1)).known()).isFalse();
        assertThat(bestYear(asking(50), kpi("K", 364, 1, 1)).known()).isFalse();
    }

    @Test
    void theSteepestComesFirst() {
        Goal goal = goal("G")
                .objectives(
                        objective("A", "K", 20, ObjectiveKind.COMMITTED),
                        objective("B", "L", 20, ObjectiveKind.COMMITTED),
                        objective("C", "L", 8, ObjectiveKind.COMMITTED))
                .build();
        DemandCheck check = usual(goal, kpi("K", 10, 2, 2, 2, 2, 2, 2, 2, 2), kpi("L", 10, 1, 1, 1, 1, 1, 1, 1, 1));

        assertThat(check.comparable()).hasSize(3);
        assertThat(check.beyond()).extracting(Demand::title).containsExactly("Objective B", "Objective A");
    }

    @Test
    void looksAtActiveGoalsAndKnownKpisOnly() {
        Goal over = goal("G")
                .due(daysAgo(31))
                .objectives(objective("O", "K", 99, ObjectiveKind.COMMITTED))
                .build();

        assertThat(usual(over, kpi("K", 10, 1, 1, 1, 1, 1, 1, 1, 1)).known()).isFalse();
        assertThat(usual(goal("H").build()).known()).isFalse();
    }
}
