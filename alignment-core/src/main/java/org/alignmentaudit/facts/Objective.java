package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Key;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.NotBefore;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * A measurable step towards a goal.
 */
@Key({"id"})
public record Objective(
        @Meaning("identifier, unique among the objectives of all goals")
        String id,

        @Meaning("what is to be reached") String title,

        @Refers("kpis") @Meaning("the KPI that measures it") @Nullable String kpiId,

        @Meaning("value at the start") @Nullable Double baseline,
        @Meaning("value to reach") @Nullable Double target,
        @Meaning("unit of baseline and target") @Nullable String unit,
        @Meaning("which way the KPI should move") Direction direction,
        @Meaning("first day") @Nullable LocalDate start,
        @NotBefore("start") @Meaning("last day") @Nullable LocalDate due,
        @Meaning("how binding it is") ObjectiveKind kind,
        @Meaning("how progress spreads over time") @Nullable ObjectiveProfile profile) {

    /**
     * Whether it can be measured: it names a KPI, a target, a unit, and a baseline unless the value is to be held
     * (Doran 1981; objectives of the Business Motivation Model are specific and measurable).
     */
    public boolean quantified() {
        return kpiId != null && measurable();
    }

    /** Whether it has a target, a unit, and a baseline unless the value is to be held. */
    public boolean measurable() {
        return target != null && unit != null && (baseline != null || direction == Direction.HOLD);
    }
}
