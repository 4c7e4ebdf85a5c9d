package org.alignmentaudit.audit;

/** How a measure moved since its previous value; whether that is good depends on the measure. */
public enum Trend {
    /** It rose. */
    UP,
    /** It fell. */
    DOWN,
    /** It did not move. */
    FLAT
}
