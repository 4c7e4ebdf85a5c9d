package org.alignmentaudit.facts;

/** What customers were heard to say or seen to do. */
public enum SignalMetric {
    /** Net promoter score, -100 to 100. */
    NPS,
    /** Satisfaction, from 1 to the end of the scale. */
    CSAT,
    /** Number of complaints. */
    COMPLAINTS,
    /** Share of customers who left. */
    CHURN,
    /** Share of goods sent back. */
    RETURNS,
    /** Share of users of a channel who left it. */
    ATTRITION
}
