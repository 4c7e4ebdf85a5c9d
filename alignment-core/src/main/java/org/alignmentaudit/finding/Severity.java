package org.alignmentaudit.finding;

/** How much a finding matters, least first. Not how sure it is: that is its confidence. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Worth mending when there is time. */
    LOW,
    /** Worth a decision soon. */
    MEDIUM,
    /** Worth a decision now. */
    HIGH,
    /** Worth stopping for. */
    CRITICAL
}
