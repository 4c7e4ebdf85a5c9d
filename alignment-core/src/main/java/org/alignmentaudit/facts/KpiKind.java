package org.alignmentaudit.facts;

/** What a KPI measures. */
public enum KpiKind {
    /** A result that matters by itself. */
    OUTCOME,
    /** Something delivered. */
    OUTPUT,
    /** Something done. */
    ACTIVITY,
    /** Something that must not get worse. */
    GUARDRAIL
}
