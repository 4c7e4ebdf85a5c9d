package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiBuilder;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.Observation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which goals are measured by activity alone, and how the outcome moves. */
class ActivityMeasuresTest {

    private static final Kpi POSTS =
            kpi("P", KpiKind.ACTIVITY, KpiCategory.CUSTOMER).build();

    private static KpiBuilder kpi(String id, KpiKind kind, KpiCategory category, double... values) {
        Observation[] observations = IntStream.range(0, values.length)
                .mapToObj(i -> new Observation(daysAgo(100 - i), values[i], null, null))
                .toArray(Observation[]::new);
        return Kpi.builder(id, "KPI " + id, kind, category).observations(observations);
    }

    private static Kpi outcome(String id, KpiCategory category, double... values) {
        return kpi(id, KpiKind.OUTCOME, category, values).build();
    }

    private static Objective objective(String kpi, Direction direction) {
        return objective("O-" + kpi + direction, kpi, direction);
    }

    private static Objective objective(String id, String kpi, Direction direction) {
        return new Objective(id, "More", kpi, null, null, null, direction, null, null, ObjectiveKind.COMMITTED, null);
    }

    private static Goal measured(String... kpis) {
        return goal("G")
                .objectives(Arrays.stream(kpis)
                        .map(kpi -> objective(kpi, Direction.UP))
                        .toArray(Objective[]::new))
                .build();
    }

    private static ActivityMeasures of(Fact... facts) {
        return portfolio(facts).profile().habits().activityMeasures();
    }

    private static @Nullable String stalled(Fact... facts) {
        StalledOutcome stalled = of(facts).stalled((Goal) facts[0], 3);
        return stalled == null ? null : stalled.kpi().id();
    }

    @Test
    void aGoalIsMeasuredByActivityAlone() {
        Kpi shipped = kpi("S", KpiKind.OUTPUT, KpiCategory.CUSTOMER).build();

        assertThat(of(measured("P"), POSTS).alone(measured("P"))).isTrue();
        assertThat(of(measured("P", "S"), POSTS, shipped).alone(measured("P", "S")))
                .isFalse();
        assertThat(of(goal("G").build(), POSTS).alone(goal("G").build())).isFalse();
        assertThat(of(measured("P"), POSTS).names(measured("P"))).containsExactly("KPI P");
    }

    @Test
    void anOutcomeOfTheCategoryIsStalledWhereNoStepIsBetter() {
        assertThat(stalled(measured("P"), POSTS, outcome("X", KpiCategory.CUSTOMER, 9, 5, 5, 4)))
                .isEqualTo("X");
        assertThat(stalled(measured("P"), POSTS, outcome("X", KpiCategory.CUSTOMER, 5, 5, 5)))
                .isEqualTo("X");
        assertThat(stalled(measured("P"), POSTS, outcome("X", KpiCategory.CUSTOMER, 0, -0.0, 0)))
                .isEqualTo("X");
        assertThat(stalled(measured("P"), POSTS, outcome("X", KpiCategory.CUSTOMER, 5, 4, 4.1)))
                .isNull();
        assertThat(stalled(measured("P"), POSTS, outcome("X", KpiCategory.CUSTOMER, 5, 6, 4)))
                .isNull();
        assertThat(stalled(measured("P"), POSTS, outcome("X", KpiCategory.EMPLOYEE, 5, 5, 5)))
                .isNull();
    }

    @Test
    void anyOutcomeIsEnoughAndTheFirstIsNamed() {
        assertThat(stalled(
                        measured("P"),
                        POSTS,
                        outcome("X", KpiCategory.CUSTOMER, 1, 2, 3),
                        outcome("Z", KpiCategory.CUSTOMER, 3, 2, 1),
                        outcome("Y", KpiCategory.CUSTOMER, 3, 2, 1)))
                .isEqualTo("Y");
    }

    @Test
    void theParentComesBeforeTheCategory() {
        Goal child =
                goal("G").parentId("H").objectives(objective("P", Direction.UP)).build();
        Goal parent = goal("H").objectives(objective("X", Direction.UP)).build();
        Goal bare = goal("H").objectives(objective("O-H", "P", Direction.UP)).build();
        Kpi rising = outcome("X", KpiCategory.EMPLOYEE, 1, 2, 3);
        Kpi falling = outcome("Y", KpiCategory.CUSTOMER, 3, 2, 1);

        assertThat(stalled(child, parent, POSTS, rising, falling)).isNull();
        assertThat(stalled(child, bare, POSTS, rising, falling)).isEqualTo("Y");
        assertThat(stalled(child, parent, POSTS, outcome("X", KpiCategory.EMPLOYEE, 3, 2, 1), falling))
                .isEqualTo("X");
    }

    @Test
    void parentsThatNobodySuppliesDoNotCount() {
        Goal child =
                goal("G").parentId("H").objectives(objective("P", Direction.UP)).build();
        Goal parent = goal("H").objectives(objective("X", Direction.UP)).build();
        Portfolio portfolio = organization()
                .add(child, parent, POSTS)
                .add(outcome("X", KpiCategory.EMPLOYEE, 1, 2, 3), outcome("Y", KpiCategory.CUSTOMER, 3, 2, 1))
                .unavailable("goals.parentId")
                .build();

        StalledOutcome stalled = portfolio.profile().habits().activityMeasures().stalled(child, 3);

        assertThat(stalled)
                .isNotNull()
                .extracting(outcome -> outcome.kpi().id())
                .isEqualTo("Y");
    }

    @Test
    void whatIsWantedDownImprovesByFalling() {
        Goal less = goal("L").objectives(objective("X", Direction.DOWN)).build();
        Goal more = goal("M").objectives(objective("X", Direction.UP)).build();
        Goal held = goal("L").objectives(objective("X", Direction.HOLD)).build();

        assertThat(stalled(measured("P"), less, POSTS, outcome("X", KpiCategory.CUSTOMER, 3, 2, 1)))
                .isNull();
        assertThat(stalled(measured("P"), less, POSTS, outcome("X", KpiCategory.CUSTOMER, 1, 1, 2)))
                .isEqualTo("X");
        assertThat(stalled(measured("P"), less, more, POSTS, outcome("X", KpiCategory.CUSTOMER, 3, 2, 1)))
                .isEqualTo("X");
        assertThat(stalled(measured("P"), held, POSTS, outcome("X", KpiCategory.CUSTOMER, 3, 3, 3)))
                .isNull();
    }

    @Test
    void aKpiThatLeadsAnOutcomeIsProven() {
        Kpi leading =
                kpi("P", KpiKind.ACTIVITY, KpiCategory.CUSTOMER).leadingFor("X").build();
        Kpi output = kpi("X", KpiKind.OUTPUT, KpiCategory.CUSTOMER).build();

        assertThat(of(measured("P"), leading, outcome("X", KpiCategory.CUSTOMER))
                        .leads(measured("P")))
                .isTrue();
        assertThat(of(measured("P"), leading, output).leads(measured("P"))).isFalse();
        assertThat(of(measured("P"), leading, output).leadsAnything(measured("P")))
                .isTrue();
        assertThat(of(measured("P"), POSTS).leadsAnything(measured("P"))).isFalse();
    }

    @Test
    void canBeToldWhereTheOutcomeWasObservedOftenEnough() {
        Kpi twice = outcome("X", KpiCategory.CUSTOMER, 1, 1);

        assertThat(of(measured("P"), POSTS, twice).known(measured("P"), 2)).isTrue();
        assertThat(of(measured("P"), POSTS, twice).known(measured("P"), 3)).isFalse();
        assertThat(of(measured("X"), twice).known(measured("X"), 3)).isTrue();
        assertThat(of(goal("G").build(), twice).known(goal("G").build(), 2)).isFalse();
    }
}
