package org.alignmentaudit.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Raise;
import org.jspecify.annotations.Nullable;

/**
 * Which goals were given more money through the initiatives linked to them, whatever their status. A raise is that of the
 * budget between status reports; what nobody supplies does not count. Immutable and thread-safe.
 */
public final class NewMeans {

    private final boolean supplied;
    private final boolean linksComplete;
    private final Map<String, List<Initiative>> byGoal = new HashMap<>();

    NewMeans(Portfolio portfolio) {
        supplied = portfolio.supplies("initiatives.goalLinks")
                && portfolio.supplies("initiatives.statusReports")
                && portfolio.supplies("initiatives.budgets");
        linksComplete = portfolio.initiatives().stream()
                .allMatch(initiative -> initiative.goalLinks().known());
        if (supplied) {
            for (Initiative initiative : portfolio.initiatives()) {
                initiative.goalLinks().stream()
                        .map(link -> link.goalId())
                        .distinct()
                        .forEach(goalId -> byGoal.computeIfAbsent(goalId, id -> new ArrayList<>())
                                .add(initiative));
            }
        }
    }

    private List<Initiative> linkedTo(Goal goal) {
        return byGoal.getOrDefault(goal.id(), List.of());
    }

    private static @Nullable Raise raise(Initiative initiative, int days) {
        return initiative.budgets().any() ? initiative.raise(days) : null;
    }

    /**
     * Whether the budget of an initiative linked to a goal was raised by more than this share.
     *
     * @param goal the goal
     * @param days how much older the status report must be that the newest is compared with
     * @param share part of the budget before
     */
    public boolean given(Goal goal, int days, double share) {
        for (Initiative initiative : linkedTo(goal)) {
            Raise raise = raise(initiative, days);
            if (raise != null && raise.share() > share) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can be told: all links are known, and the raise of every initiative linked to the goal. */
    public boolean known(Goal goal, int days) {
        return supplied
                && linksComplete
                && linkedTo(goal).stream().allMatch(initiative -> raise(initiative, days) != null);
    }
}
