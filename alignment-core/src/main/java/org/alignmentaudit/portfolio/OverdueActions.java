package org.alignmentaudit.portfolio;

import java.util.List;

/**
 * Actions that are past their day.
 *
 * @param actions the actions, the longest overdue first, never empty
 */
public record OverdueActions(List<OverdueAction> actions) {

    /** Copies the list. */
    public OverdueActions {
        actions = List.copyOf(actions);
    }

    /** How many. */
    public int count() {
        return actions.size();
    }

    /** Days since the one was due that is overdue longest. */
    public long longestDays() {
        return actions.get(0).days();
    }
}
