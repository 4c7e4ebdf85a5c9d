package org.alignmentaudit.facts;

/** How the work is organised. */
public enum Methodology {
    AGILE,
    LEAN,
    WATERFALL,
    HYBRID,
    NONE
}
