package org.alignmentaudit.facts;

/** Where a change comes from. */
public enum InfluencerKind {
    INTERNAL,
    EXTERNAL,
    DISRUPTION
}
