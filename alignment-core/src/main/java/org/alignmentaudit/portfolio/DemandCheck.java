package org.alignmentaudit.portfolio;

import java.util.Comparator;
import java.util.List;

/**
 * Which of the objectives of a goal ask for more than the history of their KPIs gives.
 *
 * @param comparable the objectives whose KPI has enough history
 * @param beyond those of them that ask for more, the steepest first
 */
public record DemandCheck(List<Demand> comparable, List<Demand> beyond) {

    private static final Comparator<Demand> STEEPEST_FIRST = Comparator.comparingDouble(Demand::ratio)
            .reversed()
            .thenComparing(demand -> demand.required().objective().id());

    static DemandCheck of(List<Demand> comparable) {
        return new DemandCheck(
                List.copyOf(comparable),
                comparable.stream()
                        .filter(Demand::beyond)
                        .sorted(STEEPEST_FIRST)
                        .toList());
    }

    /** Whether at least one objective can be compared. */
    public boolean known() {
        return !comparable.isEmpty();
    }

    /** Whether at least one asks for more. */
    public boolean any() {
        return !beyond.isEmpty();
    }

    /**
     * The objective that asks for most, as a multiple of what its KPI gave.
     *
     * @throws IndexOutOfBoundsException if none asks for more
     */
    public Demand steepest() {
        return beyond.get(0);
    }
}
