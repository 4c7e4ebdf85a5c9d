package org.alignmentaudit.facts;

/** What was trained. */
public enum TrainingKind {
    /** Seeing biases in decisions. */
    BIAS,
    /** Coping with change. */
    CHANGE,
    OTHER
}
