package org.alignmentaudit.facts;

/** How people were asked. */
public enum SurveyKind {
    /** For their opinion. */
    SURVEY,
    /** For what they know. */
    QUIZ
}
