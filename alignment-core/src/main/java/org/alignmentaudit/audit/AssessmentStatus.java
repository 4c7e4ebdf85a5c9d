package org.alignmentaudit.audit;

/** What became of a rule in an audit. Only an assessed rule without findings is clean. */
public enum AssessmentStatus {
    /** Its data was there. */
    ASSESSED,
    /** Its data was missing; nobody knows what it would have found. */
    NOT_ASSESSED,
    /** The policy switched it off, or its profile leaves it out. */
    DISABLED,
    /** It threw; its findings were dropped. */
    FAILED
}
