package org.alignmentaudit.facts;

import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.OneOf;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * What people in a role are paid for.
 */
@Element(value = "incentives", singular = "incentive")
public record Incentive(
        @Meaning("identifier") @Nullable String id,
        @Meaning("free word of the host") String role,
        @Refers("kpis") @Meaning("the KPI") String kpiId,

        @OneOf({"UP", "DOWN"}) @Meaning("which way is wanted")
        Direction direction,

        @Range(min = 0, max = 1) @Meaning("part of the variable pay")
        Double weight,

        @Range(min = 0) @Meaning("people in the role") @Nullable Integer people)
        implements Fact {}
