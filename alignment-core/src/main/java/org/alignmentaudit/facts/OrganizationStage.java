package org.alignmentaudit.facts;

/** Stage of life of the organisation. */
public enum OrganizationStage {
    STARTUP,
    GROWTH,
    MATURE
}
