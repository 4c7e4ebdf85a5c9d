package org.alignmentaudit.facts;

import org.jspecify.annotations.Nullable;

/** A top-level element of the portfolio. */
public interface Fact {

    /**
     * Identifier, unique within the element; null for the few records that need none, which all their fields tell apart:
     * customer signals, trainings, incentives and exchange rates.
     */
    default @Nullable String id() {
        return null;
    }
}
