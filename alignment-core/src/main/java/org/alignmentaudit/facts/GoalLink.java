package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.KnownFrom;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * Says that an initiative serves a goal. Several links to one goal add up. Ordered by goal, then by their other
 * fields.
 */
public record GoalLink(
        @Refers("goals") @Meaning("the goal it serves") String goalId,

        @Range(min = 0, max = 1) @Meaning("strength of the contribution; 1 where absent") @Nullable Double weight,

        @Meaning("how output becomes effect") @Nullable String mechanism,

        @Refers("kpis") @Meaning("the KPI it should move") @Nullable String kpiId,

        @KnownFrom("assessedOn") @Meaning("day the contribution was assessed") @Nullable LocalDate assessedOn,

        @KnownFrom("assessedOn") @Meaning("pseudonym of who assessed it") @Nullable String assessor)
        implements Comparable<GoalLink> {

    /** A link of full weight. */
    public static GoalLink to(String goalId) {
        return new GoalLink(goalId, null, null, null, null, null);
    }

    /** A link of the given weight, 0 to 1. */
    public static GoalLink to(String goalId, double weight) {
        return new GoalLink(goalId, weight, null, null, null, null);
    }

    @Override
    public int compareTo(GoalLink other) {
        int goals = goalId.compareTo(other.goalId);
        return goals == 0 ? toString().compareTo(other.toString()) : goals;
    }

    /** The weight, 1 where none was stated. */
    public double effectiveWeight() {
        return weight == null ? 1.0 : weight;
    }

    /** Whether it says neither how output becomes effect nor which KPI it should move. */
    public boolean bare() {
        return mechanism == null && kpiId == null;
    }
}
