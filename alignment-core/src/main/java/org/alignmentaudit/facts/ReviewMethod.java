package org.alignmentaudit.facts;

/** How a review was held. */
public enum ReviewMethod {
    REVIEW,
    INTERVIEW
}
