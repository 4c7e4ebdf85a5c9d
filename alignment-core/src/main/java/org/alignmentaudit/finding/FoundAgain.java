package org.alignmentaudit.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.alignmentaudit.facts.Action;

/**
 * Findings that had been settled and are there again.
 *
 * @param actions the actions that settled them, each with the day it was closed, never empty
 */
public record FoundAgain(List<Action> actions) {

    /** Copies the list. */
    public FoundAgain {
        actions = List.copyOf(actions);
    }

    /** How many actions. */
    public int count() {
        return actions.size();
    }

    /** Day on which the first of them was closed. */
    public LocalDate firstClosedOn() {
        return actions.stream()
                .map(action -> Objects.requireNonNull(action.closedOn()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
