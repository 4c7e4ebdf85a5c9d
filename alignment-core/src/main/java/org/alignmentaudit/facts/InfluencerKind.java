package org.alignmentaudit.facts;

/** Where a change comes from. */
public enum InfluencerKind {
    /** From within the organisation. */
    INTERNAL,
    /** From its surroundings. */
    EXTERNAL,
    /** From its surroundings, and able to make its business obsolete. */
    DISRUPTION
}
