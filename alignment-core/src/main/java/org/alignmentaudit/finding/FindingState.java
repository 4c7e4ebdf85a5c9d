package org.alignmentaudit.finding;

/** Where a finding stands against the baseline that it is held against. */
public enum FindingState {
    /** The baseline does not hold it. */
    NEW,
    /** The baseline holds it as it is. */
    UNCHANGED,
    /** The baseline holds it with another severity, confidence, other alternatives or another waiver. */
    CHANGED
}
