package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Milestone FIRST = new Milestone(daysAgo(30), MilestoneKind.DEMO);
    private static final Milestone SECOND = new Milestone(daysAgo(20), MilestoneKind.DEMO);
    private static final Milestone THIRD = new Milestone(daysAgo(10), MilestoneKind.RELEASE);
    private static final History<Milestone> HISTORY = new History<>(List.of(SECOND, THIRD, FIRST));

    @Test
    void isSortedByDate() {
        assertThat(HISTORY).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void rowsOfOneDayFollowTheirOtherFields() {
        Milestone demo = new Milestone(daysAgo(5), MilestoneKind.DEMO);
        Milestone gate = new Milestone(daysAgo(5), MilestoneKind.GATE);
        assertThat(new History<>(List.of(gate, demo)))
                .isEqualTo(new History<>(List.of(demo, gate)))
                .containsExactly(demo, gate);
    }

    @Test
    void newestAndOldestAreTheEnds() {
        assertThat(HISTORY.newest()).contains(THIRD);
        assertThat(HISTORY.oldest()).contains(FIRST);
    }

    @Test
    void anEmptyHistoryHasNoEnds() {
        History<Milestone> empty = new History<>(List.of());
        assertThat(empty.newest()).isEmpty();
        assertThat(empty.oldest()).isEmpty();
    }

    @Test
    void anUnknownHistoryHasNoEnds() {
        History<Milestone> unknown = new History<>();
        assertThat(unknown.known()).isFalse();
        assertThat(unknown.newest()).isEmpty();
        assertThat(unknown.oldest()).isEmpty();
    }

    @Test
    void atADayIsTheRowOfThatDay() {
        assertThat(HISTORY.at(daysAgo(20))).contains(SECOND);
    }

    @Test
    void atADayBetweenRowsIsTheOneBefore() {
        assertThat(HISTORY.at(daysAgo(11))).contains(SECOND);
    }

    @Test
    void atADayBeforeAllRowsIsNone() {
        assertThat(HISTORY.at(daysAgo(31))).isEmpty();
    }

    @Test
    void atADayWithSeveralRowsIsTheLastInOrder() {
        Milestone demo = new Milestone(daysAgo(5), MilestoneKind.DEMO);
        Milestone gate = new Milestone(daysAgo(5), MilestoneKind.GATE);
        assertThat(new History<>(List.of(gate, demo)).at(daysAgo(5))).contains(gate);
    }

    @Test
    void betweenIncludesBothDays() {
        assertThat(HISTORY.between(daysAgo(30), daysAgo(20))).containsExactly(FIRST, SECOND);
    }

    @Test
    void betweenExcludesTheDaysOutside() {
        assertThat(HISTORY.between(daysAgo(29), daysAgo(11))).containsExactly(SECOND);
    }

    @Test
    void betweenDaysInReverseIsNothing() {
        assertThat(HISTORY.between(daysAgo(10), daysAgo(30))).isEmpty();
    }
}
