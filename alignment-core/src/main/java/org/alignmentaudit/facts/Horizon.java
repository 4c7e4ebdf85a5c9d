package org.alignmentaudit.facts;

/** How far from today's business an initiative reaches. */
public enum Horizon {
    CORE,
    ADJACENT,
    NEW
}
