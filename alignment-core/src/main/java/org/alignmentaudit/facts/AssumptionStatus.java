package org.alignmentaudit.facts;

/** What is known of an assumption. */
public enum AssumptionStatus {
    VALID,
    INVALID,
    UNTESTED
}
