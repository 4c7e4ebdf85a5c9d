package org.alignmentaudit.facts;

/** What became of a finding. */
public enum ActionState {
    /** Nobody has said yet what to do. */
    OPEN,
    /** It is taken up, and work is due. */
    ACCEPTED,
    /** It was looked into and does not hold. */
    FALSE_ALARM,
    /** The work it asked for is done. */
    DONE,
    /** It is settled and should not come back. */
    CLOSED
}
