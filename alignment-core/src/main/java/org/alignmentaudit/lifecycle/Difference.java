package org.alignmentaudit.lifecycle;

/** In what a finding can differ from what was known of it. */
public enum Difference {
    /** Its severity. */
    SEVERITY,
    /** Its confidence, by 0.1 or more. */
    CONFIDENCE,
    /** Which alternatives of its rule hold. */
    ALTERNATIVES,
    /** The waiver that covers it, or whether one does. */
    WAIVER
}
