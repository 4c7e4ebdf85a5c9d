package org.alignmentaudit.facts;

/** How the work is organised. */
public enum Methodology {
    AGILE,
    LEAN,
    WATERFALL,
    HYBRID,
    NONE;

    /** Whether work is done in short steps: AGILE or LEAN. */
    public boolean iterative() {
        return this == AGILE || this == LEAN;
    }
}
