package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Action;

/**
 * An action that is past its day.
 *
 * @param action the action, with a due date
 * @param days days since it was due
 */
public record OverdueAction(Action action, long days) {}
