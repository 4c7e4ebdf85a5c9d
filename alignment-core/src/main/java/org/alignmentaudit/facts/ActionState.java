package org.alignmentaudit.facts;

/** What became of a finding. */
public enum ActionState {
    OPEN,
    ACCEPTED,
    FALSE_ALARM,
    DONE,
    CLOSED
}
