package org.alignmentaudit.facts;

/** Which of the scorecard's questions a KPI answers. */
public enum KpiCategory {
    PROJECT_ALIGNMENT,
    EMPLOYEE,
    CUSTOMER,
    COHERENCE,
    ADAPTABILITY,
    OTHER
}
