package org.alignmentaudit.facts;

/** What made a decision an emergency. */
public enum Emergency {
    SAFETY,
    LEGAL,
    SECURITY
}
