package org.alignmentaudit.finding;

/** How well a rule is supported, least first. */
public enum EvidenceLevel {
    /** Opinion. */
    E0,
    /** Literature. */
    E1,
    /** Back-tested on real data. */
    E2
}
