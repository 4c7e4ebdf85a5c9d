package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.time.LocalDate;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.ObjectiveProfile;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.Risk;
import org.alignmentaudit.facts.ScheduleChange;
import org.alignmentaudit.facts.ScheduleReason;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.standard.verifier.StandardRules;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;

/** What the tests of CB-17 start from: an active initiative rated green ten days ago, whose schedule was never changed. */
final class GivenRosyStatus {

    static final String ROSY = "INITIATIVE:I-1";

    private GivenRosyStatus() {}

    static LocalDate daysAgo(int days) {
        return AS_OF.minusDays(days);
    }

    static StatusReport report(int daysAgo, Band band) {
        return StatusReport.of(daysAgo(daysAgo), band);
    }

    static StatusReport indexed(Band band, @Nullable Double cpi, @Nullable Double spi) {
        return new StatusReport(daysAgo(10), band, RatingScale.FIVE, null, cpi, spi, null, null, null, null);
    }

    static InitiativeBuilder initiative(InitiativeStatus status) {
        return Initiative.builder("I-1", "New till", InitiativeType.SYSTEM, status);
    }

    static InitiativeBuilder rated(StatusReport... reports) {
        return initiative(InitiativeStatus.ACTIVE).statusReports(reports);
    }

    /** Alternative a, from the given index. */
    static InitiativeBuilder costly(double cpi) {
        return rated(indexed(Band.GREEN, cpi, null)).scheduleChanges();
    }

    /** Alternative b: planned for 100 days, and this many more. */
    static InitiativeBuilder late(int slip) {
        return rated(report(10, Band.GREEN))
                .scheduleChanges()
                .plannedStart(daysAgo(90))
                .originalEnd(AS_OF.plusDays(10))
                .plannedEnd(AS_OF.plusDays(10 + slip));
    }

    /** Alternative c, together with {@link #goal} and {@link #kpi}. */
    static InitiativeBuilder serving() {
        return rated(report(10, Band.GREEN)).scheduleChanges().goalLinks(GoalLink.to("G"));
    }

    static Goal goal(GoalStatus status, @Nullable ObjectiveProfile profile) {
        return Goal.builder("G", "Grow", status)
                .objectives(new Objective(
                        "O",
                        "More orders",
                        "K",
                        0.0,
                        100.0,
                        "orders",
                        Direction.UP,
                        daysAgo(100),
                        AS_OF.plusDays(100),
                        ObjectiveKind.COMMITTED,
                        profile))
                .build();
    }

    static Goal goal() {
        return goal(GoalStatus.ACTIVE, ObjectiveProfile.LINEAR);
    }

    static Kpi kpi(double today) {
        return Kpi.builder("K", "Orders", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                .observations(new Observation(AS_OF, today, null, null))
                .build();
    }

    /** A high risk on the initiative that was due yesterday, beside one that was closed. */
    static Fact[] overdueRisks(int number) {
        Fact[] risks = new Fact[number + 1];
        for (int i = 0; i < number; i++) {
            risks[i] = new Risk("R-" + i, null, "I-1", Level.HIGH, daysAgo(1), null);
        }
        risks[number] = new Risk("R-closed", null, "I-1", Level.HIGH, daysAgo(9), daysAgo(8));
        return risks;
    }

    static ScheduleChange rebaseline(int daysAgo, @Nullable String approver) {
        return new ScheduleChange(daysAgo(daysAgo), AS_OF, AS_OF.plusDays(1), ScheduleReason.REBASELINE, approver);
    }

    static RuleVerifier rosy(InitiativeBuilder initiative, Fact... more) {
        return StandardRules.rule("CB-17").given(initiative.build()).given(more);
    }
}
