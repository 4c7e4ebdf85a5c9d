package org.alignmentaudit.facts;

import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.OneOf;
import org.alignmentaudit.dictionary.Refers;

/**
 * A KPI that a partner wants to move, and which way.
 */
public record PartnerObjective(
        @Refers("kpis") @Meaning("the KPI it wants to move") String kpiId,

        @OneOf({"UP", "DOWN"}) @Meaning("which way it wants to move it")
        Direction direction) {

    /**
     * What a partner is after.
     *
     * @param kpiId the KPI it wants to move
     * @param direction which way it wants to move it, UP or DOWN
     */
    public static PartnerObjective of(String kpiId, Direction direction) {
        return new PartnerObjective(kpiId, direction);
    }
}
