package org.alignmentaudit.standard.goals;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.time.LocalDate;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.ObjectiveProfile;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;

/** What the tests of SG-06 start from: an objective from 0 to 100, from 100 days ago to 100 days ahead. */
final class GivenPace {

    private GivenPace() {}

    static GoalBuilder goal(Objective... objectives) {
        return Goal.builder("G", "Grow", GoalStatus.ACTIVE).objectives(objectives);
    }

    static Objective objective(String kpiId) {
        return objective(kpiId, Direction.UP, 0.0, 100.0, AS_OF.plusDays(100), ObjectiveProfile.LINEAR);
    }

    static Objective objective(
            String kpiId,
            Direction direction,
            @Nullable Double baseline,
            @Nullable Double target,
            @Nullable LocalDate due,
            @Nullable ObjectiveProfile profile) {
        return new Objective(
                "O-" + kpiId,
                "Orders of " + kpiId,
                kpiId,
                baseline,
                target,
                "orders",
                direction,
                AS_OF.minusDays(100),
                due,
                ObjectiveKind.COMMITTED,
                profile);
    }

    static Kpi kpi(String id, Observation... observations) {
        return Kpi.builder(id, "Orders", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                .observations(observations)
                .build();
    }

    static Observation seen(int daysAgo, double value) {
        return new Observation(AS_OF.minusDays(daysAgo), value, null, null);
    }

    static RuleVerifier pace(GoalBuilder goal, Fact... kpis) {
        return rule("SG-06").given(goal.build()).given(kpis);
    }
}
