package org.alignmentaudit.facts;

/** Who rated the status. */
public enum Assessor {
    SELF,
    INDEPENDENT
}
