package org.alignmentaudit.facts;

/** Stance of the overall strategy. */
public enum Posture {
    INNOVATE,
    GROW,
    STABLE,
    COMPLIANCE
}
