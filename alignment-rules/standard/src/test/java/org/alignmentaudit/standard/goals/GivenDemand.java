package org.alignmentaudit.standard.goals;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.time.LocalDate;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;

/**
 * What the tests of SG-05 start from. The KPI of {@link #tens} moved by 1 to 10 in stretches of 100 days, that of
 * {@link #years} by 10 in each of eight years.
 */
final class GivenDemand {

    private GivenDemand() {}

    /** An objective that needs this much in 100 days, where 9 is the ninth of ten. */
    static RuleVerifier tens(double needed) {
        return tens(needed, ObjectiveKind.COMMITTED);
    }

    static RuleVerifier tens(double needed, ObjectiveKind kind) {
        return tens(goal(objective("K", 55 + needed, Direction.UP, AS_OF.plusDays(100), kind)));
    }

    static RuleVerifier tens(GoalBuilder goal) {
        return rule("SG-05").given(goal.build(), kpi("K", 100, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    }

    /** An objective that needs this much in three years, too long for stretches of its own. */
    static RuleVerifier years(double needed) {
        return years(needed, ObjectiveKind.COMMITTED);
    }

    static RuleVerifier years(double needed, ObjectiveKind kind) {
        return rule("SG-05")
                .given(
                        goal(objective("K", 80 + needed, Direction.UP, AS_OF.plusDays(1095), kind))
                                .build(),
                        kpi("K", 365, 10, 10, 10, 10, 10, 10, 10, 10));
    }

    static GoalBuilder goal(Objective... objectives) {
        return Goal.builder("G", "Grow", GoalStatus.ACTIVE).objectives(objectives);
    }

    static Objective objective(
            String kpiId, double target, Direction direction, @Nullable LocalDate due, ObjectiveKind kind) {
        return new Objective(
                "O-" + kpiId, "Orders of " + kpiId, kpiId, null, target, null, direction, null, due, kind, null);
    }

    /** A KPI that moved by each of these in so many days, seen last on the as-of date. */
    static Kpi kpi(String id, int days, double... moves) {
        Observation[] seen = new Observation[moves.length + 1];
        double value = 0;
        seen[0] = new Observation(AS_OF.minusDays((long) days * moves.length), value, null, null);
        for (int i = 0; i < moves.length; i++) {
            value += moves[i];
            seen[i + 1] = new Observation(AS_OF.minusDays((long) days * (moves.length - i - 1)), value, null, null);
        }
        return Kpi.builder(id, "Orders", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                .observations(seen)
                .build();
    }

    /** An initiative for the goal whose budget went from 100 to this, 10 days ago, reported now and 180 days ago. */
    static Initiative funded(String budget) {
        return raised(budget, 10).statusReports(report(180), report(0)).build();
    }

    /** The same with a budget that was doubled 200 days ago, and a report of 400 days ago. */
    static Initiative fundedLongAgo() {
        return raised("200", 200)
                .statusReports(report(400), report(180), report(0))
                .build();
    }

    private static InitiativeBuilder raised(String budget, int daysAgo) {
        return Initiative.builder("I", "Rye", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .goalLinks(GoalLink.to("G"))
                .budgets(
                        Budget.of(AS_OF.minusDays(500), Money.of(100), BudgetReason.INITIAL),
                        Budget.of(AS_OF.minusDays(daysAgo), Money.of(budget), BudgetReason.TOP_UP));
    }

    private static StatusReport report(int daysAgo) {
        return StatusReport.of(AS_OF.minusDays(daysAgo), Band.GREEN);
    }
}
