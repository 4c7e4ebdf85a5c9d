package org.alignmentaudit.portfolio;

import java.util.List;
import java.util.Objects;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Observation;
import org.jspecify.annotations.Nullable;

/**
 * How some KPIs of kind OUTCOME moved over their last observations.
 *
 * @param known whether one of them has enough observations and is to move at all
 * @param stalled the first of them by id that did not improve from any observation to the next; null where there is none
 */
record OutcomeTrends(boolean known, @Nullable StalledOutcome stalled) {

    /** Of KPIs in the order of their ids. */
    static OutcomeTrends of(List<Kpi> kpis, WantedWays wanted, int observations) {
        List<Kpi> moving = kpis.stream()
                .filter(kpi -> kpi.observations().size() >= observations && wanted.way(kpi) != Direction.HOLD)
                .toList();
        StalledOutcome stalled = moving.stream()
                .map(kpi -> stalled(kpi, wanted.way(kpi), observations))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new OutcomeTrends(!moving.isEmpty(), stalled);
    }

    private static @Nullable StalledOutcome stalled(Kpi kpi, Direction way, int observations) {
        List<Observation> all = kpi.observations().list();
        List<Observation> last = all.subList(all.size() - observations, all.size());
        for (int i = 1; i < last.size(); i++) {
            double step = last.get(i).value() - last.get(i - 1).value();
            if (way == Direction.DOWN ? step < 0 : step > 0) {
                return null;
            }
        }
        return new StalledOutcome(kpi, way, last.get(0), last.get(last.size() - 1));
    }
}
