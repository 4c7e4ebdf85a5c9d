package org.alignmentaudit.audit;

/** Why an audit could not look again for something that was found before. */
public enum Unverified {
    /** The data that its rule needs was missing. */
    NOT_ASSESSED,
    /** The policy switched its rule off, or the profile leaves it out. */
    DISABLED,
    /** Its rule threw. */
    FAILED,
    /** No pack holds its rule any more. */
    NO_SUCH_RULE,
    /** The audit stopped before it had looked at every match. */
    INCOMPLETE,
    /** Its rule was assessed, but the data about its subject was missing. */
    SUBJECT_NOT_ASSESSABLE,
    /** Its rule was assessed in part, and a report that was written to a file does not say for which subjects. */
    ASSESSED_IN_PART
}
