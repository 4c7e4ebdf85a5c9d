package org.alignmentaudit.facts;

/** Why an end date moved. */
public enum ScheduleReason {
    SCOPE,
    DELAY,
    DEPENDENCY,
    REGULATION,
    REBASELINE,
    UNKNOWN
}
