package org.alignmentaudit.facts;

import org.jspecify.annotations.Nullable;

/**
 * How far a goal is specific, measurable, relevant and time-bound (Doran 1981). Whether it is achievable takes the history
 * of its KPI and is not part of this check.
 *
 * @param specific an objective names a KPI
 * @param measurable an objective has a target, a unit and a baseline or holds a value
 * @param relevant it serves another goal, or stands at the top and has an owner; null where that is not known
 * @param timeBound it, or an objective, has a due date; null where that is not known
 */
public record SmartCheck(
        boolean specific,
        boolean measurable,
        @Nullable Boolean relevant,
        @Nullable Boolean timeBound) {

    /** What the objectives of a goal tell, beside what its portfolio tells of it. */
    public static SmartCheck of(Goal goal, @Nullable Boolean relevant, @Nullable Boolean timeBound) {
        return new SmartCheck(
                goal.objectives().stream().anyMatch(o -> o.kpiId() != null),
                goal.objectives().stream().anyMatch(Objective::measurable),
                relevant,
                timeBound);
    }

    /** Number of the four criteria that are met; null where that is not known of one. */
    public @Nullable Integer score() {
        return relevant == null || timeBound == null ? null : met();
    }

    private int met() {
        return one(specific)
                + one(measurable)
                + one(Boolean.TRUE.equals(relevant))
                + one(Boolean.TRUE.equals(timeBound));
    }

    private static int one(boolean met) {
        return met ? 1 : 0;
    }
}
