package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.NEXT_DAY;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.Action;
import org.alignmentaudit.facts.ActionState;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What became of findings of earlier audits. */
class FollowUpTest {

    private static Action action(String id, ActionState state, @Nullable LocalDate due, @Nullable LocalDate closedOn) {
        return new Action(id, "CB-03", SubjectType.GOAL, "G", state, due, closedOn);
    }

    private static FollowUp of(Action... actions) {
        return organization()
                .add(goal("G").build())
                .add(actions)
                .build()
                .profile()
                .mitigations()
                .followUp();
    }

    @Test
    void acceptedActionsAreOverdue() {
        OverdueActions overdue = of(
                        action("A", ActionState.ACCEPTED, daysAgo(31), null),
                        action("G", ActionState.OPEN, daysAgo(40), null),
                        action("B", ActionState.ACCEPTED, daysAgo(40), null),
                        action("C", ActionState.ACCEPTED, daysAgo(30), null),
                        action("D", ActionState.ACCEPTED, null, null),
                        action("I", ActionState.ACCEPTED, daysAgo(40), daysAgo(2)),
                        action("E", ActionState.DONE, daysAgo(40), daysAgo(2)),
                        action("F", ActionState.CLOSED, daysAgo(40), daysAgo(2)),
                        action("H", ActionState.FALSE_ALARM, daysAgo(40), null))
                .overdue(30);

        assertThat(overdue.actions()).extracting(late -> late.action().id()).containsExactly("B", "A");
        assertThat(overdue.count()).isEqualTo(2);
        assertThat(overdue.longestDays()).isEqualTo(40);
        assertThat(of().overdue(30)).isNull();
    }

    @Test
    void closedActionsAreSettledFromTheDayOfTheirClosing() {
        FollowUp followUp = of(
                action("A", ActionState.CLOSED, null, daysAgo(1)),
                action("G", ActionState.DONE, null, daysAgo(5)),
                action("B", ActionState.CLOSED, null, daysAgo(5)),
                action("C", ActionState.CLOSED, null, daysAgo(0)),
                action("D", ActionState.CLOSED, null, null),
                action("E", ActionState.CLOSED, null, NEXT_DAY),
                action("F", ActionState.FALSE_ALARM, null, daysAgo(5)));

        assertThat(followUp.settled(0)).extracting(Action::id).containsExactly("A", "B");
        assertThat(followUp.settled(1)).extracting(Action::id).containsExactly("B");
    }

    @Test
    void anActionSaysWhatItIsAbout() {
        assertThat(action("A", ActionState.OPEN, null, null))
                .extracting(Action::label, Action::about)
                .containsExactly("A (CB-03)", FactType.GOAL);
    }
}
