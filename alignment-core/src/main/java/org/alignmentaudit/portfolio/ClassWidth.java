package org.alignmentaudit.portfolio;

/** What the members of a reference class share, the narrowest first. */
public enum ClassWidth {
    /** They are of one type, and their budgets are similar. */
    TYPE_AND_SIZE,
    /** They are of one type. */
    TYPE,
    /** They belong to one organisation. */
    ORGANIZATION
}
