package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalStatus;
import org.junit.jupiter.api.Test;

/** How often the organisation changed its mind. */
class PivotsTest {

    private static Pivots of(Fact... facts) {
        return portfolio(facts).profile().pivots();
    }

    private static GoalChange change(int daysAgo, String field, String newValue) {
        return new GoalChange(daysAgo(daysAgo), field, null, newValue);
    }

    @Test
    void countsTheGoalsOfEachSpan() {
        Fact[] goals = {
            goal("A").changes(change(5, "due", "x"), change(14, "due", "y")).build(),
            goal("B").start(daysAgo(3)).changes(change(2, "title", "x")).build(),
            Goal.builder("C", "Goal C", GoalStatus.MET)
                    .changes(change(12, "status", "MET"))
                    .build(),
            Goal.builder("D", "Goal D", GoalStatus.DRAFT).changes().build()
        };

        assertThat(of(goals).churn(10, 2)).isEqualTo(new Churn(2, 2, 2, 1));
        assertThat(of(goals).churn(10, 3)).isNull();
    }

    @Test
    void goalsOfUnknownChangesLeaveItOpen() {
        assertThat(of(goal("A").changes().build(), goal("B").build()).churn(10, 1))
                .isNull();
    }

    @Test
    void oneAnnouncementExplainsTwoDoNot() {
        Decision one = Decision.builder("D", DecisionKind.PIVOT, daysAgo(9)).build();
        Decision other = Decision.builder("E", DecisionKind.PIVOT, daysAgo(8)).build();

        assertThat(of(one).explained(10)).isTrue();
        assertThat(of(one).explained(9)).isFalse();
        assertThat(of(one, other).explained(10)).isFalse();
        assertThat(of(one, other).announced(10)).isEqualTo(2);
    }
}
