package org.alignmentaudit.finding;

/** What became of checking an innocent explanation. */
public enum GuardOutcome {
    /** Checked, and it does not apply. */
    CLEAR,
    /** It applies in part, not enough to silence the rule. */
    PARTIAL,
    /** Its data is not supplied; the confidence of the finding is capped. */
    NOT_CHECKED
}
