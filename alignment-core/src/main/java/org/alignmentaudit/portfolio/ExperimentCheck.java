package org.alignmentaudit.portfolio;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How far an initiative is an experiment with bounds. Each bound is null where its data is missing.
 *
 * @param declared whether its type is EXPERIMENT
 * @param small whether its budget is small enough; false where it is known to have none
 * @param brief whether its planned end comes soon enough after its start
 * @param stoppable whether it was agreed when to stop
 * @param measured whether it names a KPI that it should move
 */
public record ExperimentCheck(
        boolean declared,
        @Nullable Boolean small,
        @Nullable Boolean brief,
        @Nullable Boolean stoppable,
        @Nullable Boolean measured) {

    /** Whether it is an experiment that keeps to every bound. */
    public boolean bounded() {
        return declared && Arrays.stream(bounds()).allMatch(Boolean.TRUE::equals);
    }

    /** Whether it can be told: it is no experiment, it misses a bound, or all bounds are known. */
    public boolean known() {
        return !declared
                || Arrays.asList(bounds()).contains(false)
                || !Arrays.asList(bounds()).contains(null);
    }

    private @Nullable Boolean[] bounds() {
        return new Boolean[] {small, brief, stoppable, measured};
    }
}
