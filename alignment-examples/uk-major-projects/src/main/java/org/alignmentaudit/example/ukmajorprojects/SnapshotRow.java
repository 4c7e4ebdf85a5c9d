package org.alignmentaudit.example.ukmajorprojects;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One project as one snapshot published it.
 *
 * @param line line of the source, the header being line 1
 * @param independent whether the source says that the Infrastructure and Projects Authority gave the band
 */
record SnapshotRow(
        long line,
        LocalDate snapshot,
        String id,
        String name,
        Optional<String> dept,
        Optional<String> category,
        Band band,
        boolean independent,
        Period period,
        Figures figures) {

    static final Comparator<SnapshotRow> BY_TIME =
            Comparator.comparing(SnapshotRow::snapshot).thenComparingLong(SnapshotRow::line);

    Optional<LocalDate> start() {
        return period.start();
    }

    Optional<LocalDate> end() {
        return period.end();
    }

    /** The whole-life cost in pounds. */
    Optional<String> wholeLifeCost() {
        return figures.wholeLifeCost().map(Pounds::ofMillions);
    }

    SnapshotRow with(Period other) {
        return new SnapshotRow(line, snapshot, id, name, dept, category, band, independent, other, figures);
    }

    SnapshotRow with(Figures other) {
        return new SnapshotRow(line, snapshot, id, name, dept, category, band, independent, period, other);
    }
}
