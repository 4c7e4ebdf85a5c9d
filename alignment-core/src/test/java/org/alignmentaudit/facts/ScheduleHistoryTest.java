package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.TODAY;
import static org.alignmentaudit.facts.Given.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleHistoryTest {

    private static ScheduleChange move(int daysAgo, int oldEnd, int newEnd) {
        return new ScheduleChange(daysAgo(daysAgo), TODAY.plusDays(oldEnd), TODAY.plusDays(newEnd), null, null);
    }

    @Test
    void onlyMovesToALaterDayAreExtensions() {
        ScheduleChange later = move(30, 100, 101);
        ScheduleHistory history = new ScheduleHistory(List.of(later, move(20, 101, 90), move(10, 90, 90)));
        assertThat(history.extensions()).containsExactly(later);
    }

    @Test
    void nothingIsExtendedWithoutAChange() {
        assertThat(new ScheduleHistory().extensions()).isEmpty();
        assertThat(new ScheduleHistory(List.of()).extensions()).isEmpty();
    }
}
