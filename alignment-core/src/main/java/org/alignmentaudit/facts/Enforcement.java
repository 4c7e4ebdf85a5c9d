package org.alignmentaudit.facts;

/** How binding a value is. */
public enum Enforcement {
    /** Not to be contradicted without a waiver. */
    STRICT,
    /** To be weighed. */
    GUIDE
}
