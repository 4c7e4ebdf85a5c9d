package org.alignmentaudit.facts;

/** What is known of an assumption. */
public enum AssumptionStatus {
    /** It was tested and holds. */
    VALID,
    /** It was tested and does not hold. */
    INVALID,
    /** Nobody has tested it. */
    UNTESTED
}
