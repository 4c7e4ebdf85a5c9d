package org.alignmentaudit.facts;

/** What was decided. */
public enum DecisionKind {
    START,
    CONTINUE,
    TOP_UP,
    EXTEND,
    RESCOPE,
    PAUSE,
    STOP,
    SELECT,
    /** A plan to bring the work back on course. */
    RECOVERY,
    PIVOT,
    OTHER
}
