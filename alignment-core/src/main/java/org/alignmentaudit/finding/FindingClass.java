package org.alignmentaudit.finding;

/** What sort of statement a finding makes. Classes are never added up into one number. */
public enum FindingClass {
    /** A practice that the organisation should follow is missing. */
    CONFORMITY,
    /** Two records contradict each other. */
    CONSISTENCY,
    /** A behavioural indicator: it asks a question, lists innocent explanations, and never speaks of a person. */
    PATTERN,
    /** The data itself is in doubt. */
    DATA_QUALITY
}
