package org.alignmentaudit.facts;

/** What was trained. */
public enum TrainingKind {
    BIAS,
    CHANGE,
    OTHER
}
