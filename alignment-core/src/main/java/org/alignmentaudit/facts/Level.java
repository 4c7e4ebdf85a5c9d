package org.alignmentaudit.facts;

/** A three-step scale for volatility, impact and severity. */
public enum Level {
    LOW,
    MEDIUM,
    HIGH
}
