package org.alignmentaudit.facts;

/** How somebody voted. */
public enum Stance {
    FOR,
    AGAINST,
    ABSTAIN
}
