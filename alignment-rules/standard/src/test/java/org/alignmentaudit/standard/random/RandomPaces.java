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
import org.alignmentaudit.facts.ObjectiveProfile;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Adds objectives that are half over, or a day before or after that, with observations on the straight line from baseline to
 * target, half as far, and a little beside both; and the KPIs they have for themselves.
 */
final class RandomPaces {

    private static final double CHANCE = 0.5;

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;
    private final List<Kpi> kpis = new ArrayList<>();
    private final List<Paced> paced = new ArrayList<>();

    /** A goal, the KPI added for it and the day of its newest observation. */
    record Paced(String goalId, String kpiId, LocalDate observed) {}

    RandomPaces(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
    }

    /** The goals, some of them with one objective more. */
    List<Goal> addTo(List<Goal> goals) {
        return goals.stream()
                .map(goal -> dice.maybe(CHANCE) ? with(goal, objective(goal)) : goal)
                .toList();
    }

    /** The KPIs of the objectives added so far. */
    List<Kpi> kpis() {
        return List.copyOf(kpis);
    }

    /** The goals that got one of these KPIs. */
    List<Paced> paced() {
        return List.copyOf(paced);
    }

    /** Each limit of its period is its own, that of the goal, or for the start that of its first observation. */
    private Objective objective(Goal goal) {
        LocalDate observed = asOf.minusDays(dice.oneOf(0, 0, 1, dice.between(2, 90)));
        LocalDate begin = asOf.minusDays(dice.between(91, 400));
        @Nullable LocalDate start = dice.orNull(0.6, () -> begin);
        LocalDate from = start != null ? start : goal.start() != null ? goal.start() : begin;
        int elapsed = (int) (observed.toEpochDay() - from.toEpochDay());
        LocalDate half = from.plusDays(2L * Math.max(1, elapsed) + dice.oneOf(-1, 0, 0, 1, -elapsed, 300));
        @Nullable LocalDate due = goal.due() == null ? half : dice.orNull(0.75, () -> half);
        LocalDate until = due == null ? goal.due() : due;
        int length = (int) (until.toEpochDay() - from.toEpochDay());
        int towards = dice.oneOf(1, -1);
        double baseline = dice.between(-20, 20);
        boolean still = dice.maybe(0.05);
        String id = "P" + (kpis.size() + 1);
        paced.add(new Paced(goal.id(), id, observed));
        kpis.add(kpi(id, begin, observed, baseline, baseline + towards * moved(elapsed)));
        return new Objective(
                id,
                "Objective " + id,
                id,
                baseline,
                still ? baseline : baseline + towards * Math.max(1, length),
                "%",
                dice.maybe(0.08) ? Direction.HOLD : towards > 0 ? Direction.UP : Direction.DOWN,
                start,
                start != null && due != null && due.isBefore(start) ? start : due,
                dice.word(ObjectiveKind.class),
                dice.maybe(0.6) ? null : dice.oneOf(ObjectiveProfile.LINEAR, ObjectiveProfile.BACK_LOADED));
    }

    /** One unit a day is the pace of the straight line; a hundredth beside it, half of it, or far behind or ahead. */
    private double moved(int elapsed) {
        double beside = dice.oneOf(0.0, 0.0, -0.01, 0.01);
        return dice.oneOf(
                elapsed / 2.0 + beside,
                elapsed / 2.0 + beside,
                elapsed + beside,
                elapsed / 4.0,
                elapsed / 5.0,
                elapsed * 2.0);
    }

    private Kpi kpi(String id, LocalDate begin, LocalDate observed, double baseline, double value) {
        List<Observation> observations = new ArrayList<>();
        observations.add(new Observation(observed, value, null, null));
        dice.sometimes(0.6, () -> observations.add(new Observation(begin, baseline, null, null)));
        dice.sometimes(
                0.2, () -> observations.add(new Observation(asOf.plusDays(dice.between(1, 30)), baseline, null, null)));
        return new Kpi(
                id,
                "KPI " + id,
                "%",
                dice.word(KpiKind.class),
                dice.word(KpiCategory.class),
                null,
                null,
                dice.maybe(0.04) ? new History<>() : new History<>(order.of(observations)));
    }

    private Goal with(Goal goal, Objective objective) {
        List<Objective> objectives = new ArrayList<>(goal.objectives().list());
        objectives.add(objective);
        return Altered.with(goal, "objectives", new Rows<>(order.of(objectives)));
    }
}
