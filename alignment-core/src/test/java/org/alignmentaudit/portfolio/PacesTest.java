package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.ObjectiveProfile;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Pace;
import org.alignmentaudit.facts.Risk;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pace of the objectives of goals and of the goals that initiatives serve; and overdue risks. */
class PacesTest {

    /** A KPI seen at this value today, and at 0 a hundred days ago. */
    private static Kpi kpi(String id, double today) {
        return Kpi.builder(id, "Orders", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                .observations(new Observation(daysAgo(100), 0.0, null, null), new Observation(AS_OF, today, null, null))
                .build();
    }

    /** From 0 to 100, half of the time passed. */
    private static Objective objective(String id, String kpiId, @Nullable ObjectiveProfile profile) {
        return new Objective(
                id,
                "Objective " + id,
                kpiId,
                0.0,
                100.0,
                "orders",
                Direction.UP,
                daysAgo(100),
                AS_OF.plusDays(100),
                ObjectiveKind.COMMITTED,
                profile);
    }

    private static GoalBuilder with(String goalId, String... kpiIds) {
        GoalBuilder goal = goal(goalId);
        for (String kpiId : kpiIds) {
            goal.objectives(objective(goalId + "-" + kpiId, kpiId, null));
        }
        return goal;
    }

    private static PaceCheck check(Portfolio portfolio) {
        return portfolio.profile().paces().of(portfolio.goals().get(0), 0.5, 0.5);
    }

    @Test
    void namesTheObjectivesThatTrailTheFurthestBehindFirst() {
        PaceCheck check = check(portfolio(with("G", "A", "B", "C").build(), kpi("A", 20), kpi("B", 10), kpi("C", 50)));

        assertThat(check.behind()).isTrue();
        assertThat(check.measured()).hasSize(3);
        assertThat(check.trailing()).extracting(Pace::kpiId).containsExactly("B", "A");
        assertThat(check.furthest().kpiId()).isEqualTo("B");
    }

    @Test
    void thoseEquallyFarBehindFollowTheirIds() {
        assertThat(check(portfolio(with("G", "B", "A").build(), kpi("A", 10), kpi("B", 10)))
                        .trailing())
                .extracting(Pace::kpiId)
                .containsExactly("A", "B");
    }

    @Test
    void theThresholdsCount() {
        Portfolio portfolio = portfolio(with("G", "A").build(), kpi("A", 20));
        Goal goal = portfolio.goals().get(0);

        assertThat(portfolio.profile().paces().of(goal, 0.51, 0.5).behind()).isFalse();
        assertThat(portfolio.profile().paces().of(goal, 0.5, 0.4).behind()).isFalse();
    }

    @Test
    void progressExpectedLateIsKnownAndNotMeasured() {
        Portfolio portfolio = portfolio(
                goal("G")
                        .objectives(objective("O", "A", ObjectiveProfile.BACK_LOADED))
                        .build(),
                kpi("A", 0));

        assertThat(portfolio.profile().paces().known(portfolio.goals().get(0))).isTrue();
        assertThat(check(portfolio).measured()).isEmpty();
        assertThat(check(portfolio).behind()).isFalse();
    }

    @Test
    void thePaceOfAGoalThatIsNotActiveIsNotKnown() {
        Portfolio portfolio = portfolio(
                Goal.builder("G", "Grow", GoalStatus.DROPPED)
                        .objectives(objective("O", "A", null))
                        .build(),
                kpi("A", 0));

        assertThat(portfolio.profile().paces().known(portfolio.goals().get(0))).isFalse();
        assertThat(check(portfolio).behind()).isFalse();
        assertThat(new Paces(portfolio).on("G", AS_OF)).isEmpty();
    }

    @Test
    void thePaceOfAGoalWithoutMeasuredObjectiveIsNotKnown() {
        Portfolio portfolio = portfolio(goal("G").build());

        assertThat(portfolio.profile().paces().known(portfolio.goals().get(0))).isFalse();
    }

    @Test
    void anInitiativeServesTheObjectivesOfAllItsGoalsOnce() {
        Portfolio portfolio = portfolio(
                with("G", "A").build(),
                with("H", "B").build(),
                with("X", "C").build(),
                kpi("A", 10),
                kpi("B", 90),
                kpi("C", 0),
                initiative("I")
                        .goalLinks(GoalLink.to("G", 0.5), GoalLink.to("G", 0.2), GoalLink.to("H"))
                        .build(),
                initiative("J").build());
        Initiative serving = portfolio.initiatives().get(0);
        PaceCheck check = portfolio.profile().paces().servedBy(serving, 0.5, 0.5);

        assertThat(check.measured()).extracting(Pace::kpiId).containsExactly("A", "B");
        assertThat(check.trailing()).extracting(Pace::kpiId).containsExactly("A");
        assertThat(portfolio.profile().paces().servedKnown(serving)).isTrue();
        assertThat(portfolio
                        .profile()
                        .paces()
                        .servedKnown(portfolio.initiatives().get(1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "INITIATIVE, HIGH, 1, , 1",
        "INITIATIVE, HIGH, 0, , 0",
        "INITIATIVE, MEDIUM, 1, , 0",
        "INITIATIVE, HIGH, 1, 1, 0",
        "INITIATIVE, HIGH, 1, -1, 1",
        "INITIATIVE, HIGH, , , 0",
        "GOAL, HIGH, 1, , 0"
    })
    void countsHighRisksOnTheInitiativeThatAreOpenPastTheirDueDate(
            SubjectType subject, Level severity, @Nullable Integer due, @Nullable Integer closed, int overdue) {
        Portfolio portfolio = portfolio(
                goal("S").build(),
                initiative("S").build(),
                new Risk(
                        "R",
                        subject,
                        "S",
                        severity,
                        due == null ? null : daysAgo(due),
                        closed == null ? null : daysAgo(closed)));

        assertThat(portfolio.profile().overdueRisks().on(portfolio.initiatives().get(0)))
                .isEqualTo(overdue);
    }
}
