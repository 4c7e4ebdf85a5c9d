package org.alignmentaudit.facts;

/**
 * How far a goal is specific, measurable, relevant and time-bound (Doran 1981). Whether it is achievable takes the history
 * of its KPI and is not part of this check.
 *
 * @param specific an objective names a KPI
 * @param measurable an objective has a target, a unit and a baseline or holds a value
 * @param relevant it serves another goal, or stands at the top and has an owner
 * @param timeBound it, or an objective, has a due date
 */
public record SmartCheck(boolean specific, boolean measurable, boolean relevant, boolean timeBound) {

    static SmartCheck of(Goal goal) {
        return new SmartCheck(
                goal.objectives().stream().anyMatch(o -> o.kpiId() != null),
                goal.objectives().stream().anyMatch(Objective::measurable),
                !goal.strategic() || goal.owner() != null,
                goal.due() != null || goal.objectives().stream().anyMatch(o -> o.due() != null));
    }

    /** Number of the four criteria that are met. */
    public int score() {
        return one(specific) + one(measurable) + one(relevant) + one(timeBound);
    }

    private static int one(boolean met) {
        return met ? 1 : 0;
    }
}
