package org.alignmentaudit.audit;

/** What a measure of the scorecard says. */
public enum MeasureVerdict {
    /** Nothing stands out. */
    GOOD,
    /** It should be looked at. */
    WATCH,
    /** It is worse than its limit. */
    POOR,
    /** It cannot be told; the measure says why. */
    NOT_MEASURABLE
}
