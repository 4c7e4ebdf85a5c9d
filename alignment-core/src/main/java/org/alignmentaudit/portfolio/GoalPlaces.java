package org.alignmentaudit.portfolio;

import java.util.HashSet;
import java.util.Set;
import org.alignmentaudit.facts.Goal;

/**
 * Who answers for goals, and which goals stand above others. What nobody supplies does not count, although single goals may
 * hold it. Immutable and thread-safe.
 */
public final class GoalPlaces {

    private final boolean ownerActiveSupplied;
    private final Set<String> parents = new HashSet<>();

    GoalPlaces(Portfolio portfolio) {
        ownerActiveSupplied = portfolio.supplies("goals.ownerActive");
        if (portfolio.supplies("goals.parentId")) {
            for (Goal goal : portfolio.goals()) {
                if (goal.parentId() != null) {
                    parents.add(goal.parentId());
                }
            }
        }
    }

    /** Whether somebody answers for a goal, as far as its record tells. */
    public Ownership ownership(Goal goal) {
        if (goal.owner() == null) {
            return Ownership.NOBODY;
        }
        return ownerActiveSupplied && Boolean.FALSE.equals(goal.ownerActive()) ? Ownership.LEFT : Ownership.SOMEBODY;
    }

    /** Whether nobody answers for a goal: it names no owner, or one who is known to be no longer there. */
    public boolean ownerless(Goal goal) {
        return ownership(goal) != Ownership.SOMEBODY;
    }

    /** Whether other goals, whatever their status, are said to serve a goal. */
    public boolean servedByOthers(Goal goal) {
        return parents.contains(goal.id());
    }
}
