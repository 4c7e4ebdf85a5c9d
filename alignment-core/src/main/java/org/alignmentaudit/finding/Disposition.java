package org.alignmentaudit.finding;

import java.time.LocalDate;
import org.alignmentaudit.facts.ActionState;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation made of a finding when it was told of it before, from its own list of actions.
 *
 * @param action id of the action
 * @param state what became of it
 * @param due day by which it should be done
 * @param closedOn day it was closed
 */
public record Disposition(
        String action,
        ActionState state,
        @Nullable LocalDate due,
        @Nullable LocalDate closedOn) {}
