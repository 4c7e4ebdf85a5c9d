package org.alignmentaudit.facts;

/** What a meeting was for. */
public enum SessionKind {
    WORKSHOP,
    DIALOGUE,
    SCENARIO
}
