package org.alignmentaudit.facts;

/** What customers were heard to say or seen to do. */
public enum SignalMetric {
    /** Net promoter score, -100 to 100. */
    NPS,
    /** Satisfaction, up to the end of the scale. */
    CSAT,
    /** Number of complaints. */
    COMPLAINTS,
    /** Share of customers who left, 0 to 1. */
    CHURN,
    /** Share of goods sent back, 0 to 1. */
    RETURNS,
    /** Share of users of a channel who left it, 0 to 1. */
    ATTRITION
}
