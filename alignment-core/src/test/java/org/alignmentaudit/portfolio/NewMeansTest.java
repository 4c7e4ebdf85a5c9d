package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.budget;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.StatusReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether an initiative linked to a goal got more money. */
class NewMeansTest {

    private static final Goal GOAL = goal("G").build();

    private static InitiativeBuilder reported(String id, InitiativeStatus status) {
        return initiative(id, status)
                .statusReports(StatusReport.of(daysAgo(180), Band.GREEN), StatusReport.of(AS_OF, Band.GREEN));
    }

    private static InitiativeBuilder raised(String id, InitiativeStatus status, String to) {
        return reported(id, status).budgets(budget("100"), Budget.of(daysAgo(10), Money.of(to), BudgetReason.SCOPE));
    }

    private static InitiativeBuilder raised(String to) {
        return raised("I", InitiativeStatus.ACTIVE, to).goalLinks(GoalLink.to("G"));
    }

    private static NewMeans means(InitiativeBuilder initiative, String... unavailable) {
        return organization()
                .add(GOAL, goal("H").build(), initiative.build())
                .unavailable(unavailable)
                .build()
                .profile()
                .newMeans();
    }

    @Test
    void aRaiseCountsAboveTheShare() {
        assertThat(means(raised("111")).given(GOAL, 180, 0.1)).isTrue();
        assertThat(means(raised("110")).given(GOAL, 180, 0.1)).isFalse();
        assertThat(means(raised("110")).known(GOAL, 180)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void theStatusOfTheInitiativeDoesNotMatter(InitiativeStatus status) {
        assertThat(means(raised("I", status, "150").goalLinks(GoalLink.to("G"))).given(GOAL, 180, 0.1))
                .isTrue();
    }

    @Test
    void theInitiativeIsLinkedToTheGoal() {
        assertThat(means(raised("I", InitiativeStatus.ACTIVE, "150").goalLinks(GoalLink.to("H")))
                        .given(GOAL, 180, 0.1))
                .isFalse();
    }

    @Test
    void costAtCompletionIsNoBudget() {
        InitiativeBuilder forecast = reported("I", InitiativeStatus.ACTIVE)
                .goalLinks(GoalLink.to("G"))
                .budgets()
                .spending()
                .forecasts(
                        new Forecast(daysAgo(200), Money.of(100), null, null, null, null),
                        new Forecast(daysAgo(10), Money.of(200), null, null, null, null));

        assertThat(means(forecast).given(GOAL, 180, 0.1)).isFalse();
        assertThat(means(forecast).known(GOAL, 180)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"initiatives.budgets", "initiatives.statusReports", "initiatives.goalLinks"})
    void whatIsUnavailableDoesNotCount(String path) {
        assertThat(means(raised("150"), path).given(GOAL, 180, 0.1)).isFalse();
        assertThat(means(raised("150"), path).known(GOAL, 180)).isFalse();
    }

    @Test
    void isUnknownWhileAnyLinksAre() {
        assertThat(organization()
                        .add(GOAL, raised("150").build(), initiative("J").build())
                        .build()
                        .profile()
                        .newMeans()
                        .known(GOAL, 180))
                .isFalse();
    }
}
