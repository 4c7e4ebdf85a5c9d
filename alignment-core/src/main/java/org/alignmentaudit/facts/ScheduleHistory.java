package org.alignmentaudit.facts;

import java.util.List;

/** The moves of the planned end of an initiative, oldest first. */
public final class ScheduleHistory extends History<ScheduleChange> {

    /** These changes and no others; an empty list says that there are none. */
    public ScheduleHistory(List<ScheduleChange> changes) {
        this(changes, true);
    }

    /** Nobody knows whether the end was moved. */
    public ScheduleHistory() {
        this(List.of(), false);
    }

    private ScheduleHistory(List<ScheduleChange> rows, boolean known) {
        super(rows, known);
    }

    /** The changes that moved the end later; moves forward do not count. */
    public List<ScheduleChange> extensions() {
        return stream()
                .filter(change -> change.newEnd().isAfter(change.oldEnd()))
                .toList();
    }
}
