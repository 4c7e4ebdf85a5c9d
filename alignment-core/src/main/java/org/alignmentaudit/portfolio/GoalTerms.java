package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.SmartCheck;
import org.jspecify.annotations.Nullable;

/**
 * Until when goals run, and when they are looked at again. What nobody supplies does not count, although single goals may
 * hold it. Immutable and thread-safe.
 */
public final class GoalTerms {

    private final boolean dueSupplied;
    private final boolean standingSupplied;
    private final boolean reviewSupplied;
    private final boolean objectivesDueSupplied;
    private final boolean parentsSupplied;
    private final boolean ownersSupplied;

    GoalTerms(Portfolio portfolio) {
        dueSupplied = portfolio.supplies("goals.due");
        standingSupplied = portfolio.supplies("goals.standing");
        reviewSupplied = portfolio.supplies("goals.reviewOn");
        objectivesDueSupplied = portfolio.supplies("goals.objectives.due");
        parentsSupplied = portfolio.supplies("goals.parentId");
        ownersSupplied = portfolio.supplies("goals.owner");
    }

    /** Day by which a goal should be met; null where it has none. */
    public @Nullable LocalDate due(Goal goal) {
        return dueSupplied ? goal.due() : null;
    }

    /** Number of objectives of a goal, none of which has a day of its own; null where that is not known of them. */
    public @Nullable Integer undatedObjectives(Goal goal) {
        boolean known = goal.objectives().none()
                || (objectivesDueSupplied && goal.objectives().known());
        return known && !datedByObjective(goal) ? goal.objectives().size() : null;
    }

    /** How far a goal is specific, measurable, relevant and time-bound. */
    public SmartCheck smart(Goal goal) {
        return SmartCheck.of(goal, relevant(goal), timeBound(goal));
    }

    /** Whether a goal serves another one, or stands at the top and has an owner; null where that is not known. */
    private @Nullable Boolean relevant(Goal goal) {
        boolean serves = parentsSupplied && !goal.strategic();
        boolean owned = ownersSupplied && goal.owner() != null;
        return serves || owned ? Boolean.TRUE : parentsSupplied && ownersSupplied ? Boolean.FALSE : null;
    }

    /** Whether a goal or one of its objectives has a day by which it should be met; null where that is not known. */
    private @Nullable Boolean timeBound(Goal goal) {
        return !undated(goal) ? Boolean.TRUE : dueSupplied && undatedObjectives(goal) != null ? Boolean.FALSE : null;
    }

    /** Whether a goal is said to hold without an end; null where nobody says of any goal. */
    public @Nullable Boolean statedStanding(Goal goal) {
        return standingSupplied ? standing(goal) : null;
    }

    /** Whether a goal is said to hold without an end. */
    public boolean standing(Goal goal) {
        return standingSupplied && Boolean.TRUE.equals(goal.standing());
    }

    /** Whether neither a goal nor one of its objectives has a day by which it should be met. */
    public boolean undated(Goal goal) {
        return due(goal) == null && !datedByObjective(goal);
    }

    private boolean datedByObjective(Goal goal) {
        return objectivesDueSupplied && goal.objectives().stream().anyMatch(objective -> objective.due() != null);
    }

    /** Whether a goal holds without an end and has a day of its next review, whenever that is. */
    public boolean standingUnderReview(Goal goal) {
        return standing(goal) && reviewSupplied && goal.reviewOn() != null;
    }

    /** Whether it can be told if a goal that holds without an end has a day of its next review; so too where it ends. */
    public boolean reviewKnown(Goal goal) {
        return reviewSupplied || !standing(goal);
    }
}
