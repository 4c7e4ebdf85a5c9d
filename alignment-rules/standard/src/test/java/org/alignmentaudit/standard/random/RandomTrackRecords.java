package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.History;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Rows;

/**
 * Adds objectives whose KPIs were observed for so long that their target can be held against what they did before: as many
 * stretches as are needed, or one less; a target at the usual rate, at half as much again, at three times the best year,
 * or a little beside these.
 */
final class RandomTrackRecords {

    private static final double CHANCE = 0.3;
    private static final int MONTH = 30;
    private static final int MONTHS_OF_A_YEAR = 13;
    private static final int WINDOWS = 8;

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;
    private final List<Kpi> kpis = new ArrayList<>();

    RandomTrackRecords(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
    }

    /** The goals, some of them with one objective more. */
    List<Goal> addTo(List<Goal> goals) {
        return goals.stream()
                .map(goal -> dice.maybe(CHANCE) ? with(goal, objective()) : goal)
                .toList();
    }

    /** The KPIs of the objectives added so far. */
    List<Kpi> kpis() {
        return List.copyOf(kpis);
    }

    private Goal with(Goal goal, Objective objective) {
        List<Objective> objectives = new ArrayList<>(goal.objectives().list());
        objectives.add(objective);
        return Altered.with(goal, "objectives", new Rows<>(order.of(objectives)));
    }

    private Objective objective() {
        String id = "T" + (kpis.size() + 1);
        int months = dice.between(1, 8);
        int windows = WINDOWS + dice.oneOf(-1, 0, 0, 1, 5);
        int steps = windows - 1 + dice.oneOf(months, months, MONTHS_OF_A_YEAR, MONTHS_OF_A_YEAR);
        int towards = dice.oneOf(1, -1);
        int pace = dice.between(0, 3);
        LocalDate newest = asOf.minusDays(dice.between(0, 20));
        List<Observation> observations = new ArrayList<>();
        double value = 10;
        boolean steady = dice.maybe(0.7);
        for (int step = steps; step >= 0; step--) {
            observations.add(new Observation(newest.minusDays((long) MONTH * step), value, null, null));
            if (step > 0) {
                value += towards * (steady ? pace : dice.between(-1, 4));
            }
        }
        kpis.add(new Kpi(
                id,
                "KPI " + id,
                "%",
                dice.word(KpiKind.class),
                KpiCategory.OTHER,
                null,
                null,
                new History<>(order.of(observations))));
        double needed =
                pace * months * dice.oneOf(1.0, 1.0, 1.5, 3.0, 3.0, 4.5, 6.0) + dice.oneOf(0.0, 0.01, 0.01, -0.01);
        return new Objective(
                id,
                "Objective " + id,
                id,
                10.0,
                value + towards * needed,
                "%",
                dice.maybe(0.05) ? Direction.HOLD : towards > 0 ? Direction.UP : Direction.DOWN,
                null,
                newest.plusDays((long) MONTH * months),
                dice.word(ObjectiveKind.class),
                null);
    }
}
