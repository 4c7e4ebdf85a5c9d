package org.alignmentaudit.portfolio;

/** Whether somebody answers for a goal. */
public enum Ownership {
    /** An owner is named and not known to have left. */
    SOMEBODY,
    /** No owner is named. */
    NOBODY,
    /** The owner is known to be no longer there. */
    LEFT
}
