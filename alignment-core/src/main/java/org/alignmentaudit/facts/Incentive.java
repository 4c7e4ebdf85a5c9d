package org.alignmentaudit.facts;

import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.OneOf;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * A KPI whose course decides part of the pay of the people in a role.
 */
@Element(value = "incentives", singular = "incentive")
public record Incentive(
        @Meaning("identifier; may be left out") @Nullable String id,
        @Meaning("the role, a free word of the host") String role,
        @Refers("kpis") @Meaning("the KPI that decides") String kpiId,

        @OneOf({"UP", "DOWN"}) @Meaning("which way the KPI must move to be rewarded")
        Direction direction,

        @Range(min = 0, max = 1) @Meaning("share of the variable pay, 0 to 1")
        Double weight,

        @Range(min = 0) @Meaning("number of people in the role") @Nullable Integer people)
        implements Fact {

    /**
     * An incentive without an identifier, for a number of people that is unknown.
     *
     * @param role the role, a free word of the host
     * @param kpiId the KPI that decides
     * @param direction which way the KPI must move to be rewarded, UP or DOWN
     * @param weight share of the variable pay, 0 to 1
     */
    public static Incentive of(String role, String kpiId, Direction direction, double weight) {
        return new Incentive(null, role, kpiId, direction, weight, null);
    }
}
