package org.alignmentaudit.facts;

import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.OneOf;
import org.alignmentaudit.dictionary.Refers;

/**
 * What a partner is after.
 */
public record PartnerObjective(
        @Refers("kpis") @Meaning("the KPI") String kpiId,

        @OneOf({"UP", "DOWN"}) @Meaning("which way is wanted")
        Direction direction) {}
