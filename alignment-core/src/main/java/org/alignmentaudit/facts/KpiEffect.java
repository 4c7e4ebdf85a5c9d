package org.alignmentaudit.facts;

import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.OneOf;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * Which way an initiative is meant to move a KPI.
 */
public record KpiEffect(
        @Refers("kpis") @Meaning("the KPI") String kpiId,

        @OneOf({"UP", "DOWN"}) @Meaning("which way is wanted")
        Direction direction,

        @Meaning("part of the market or firm it holds for") @Nullable String segment) {

    /**
     * Whether the two pull at one KPI in opposite directions: in the same segment, or at least one of them names none.
     */
    public boolean opposes(KpiEffect other) {
        return kpiId.equals(other.kpiId)
                && direction != other.direction
                && (segment == null || other.segment == null || segment.equals(other.segment));
    }
}
