package org.alignmentaudit.facts;

/** What a meeting was for. */
public enum SessionKind {
    /** To work something out. */
    WORKSHOP,
    /** To talk the strategy over. */
    DIALOGUE,
    /** To think futures through. */
    SCENARIO
}
