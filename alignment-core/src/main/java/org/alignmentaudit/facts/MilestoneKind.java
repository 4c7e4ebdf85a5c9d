package org.alignmentaudit.facts;

/** What a milestone delivered. */
public enum MilestoneKind {
    INCREMENT,
    DEMO,
    RELEASE,
    GATE
}
