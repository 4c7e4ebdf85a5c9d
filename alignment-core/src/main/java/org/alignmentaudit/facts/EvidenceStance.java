package org.alignmentaudit.facts;

/** Which way a piece of evidence points. */
public enum EvidenceStance {
    SUPPORTS,
    CONTRADICTS,
    NEUTRAL
}
