package org.alignmentaudit.example.ukmajorprojects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One project with its rows, oldest first, at least one. */
record Project(List<SnapshotRow> rows) {

    Project {
        rows = rows.stream().sorted(SnapshotRow.BY_TIME).toList();
    }

    /** The id its newest row carries. */
    String id() {
        return newest().id();
    }

    SnapshotRow newest() {
        return rows.get(rows.size() - 1);
    }

    /** The newest value that is known. */
    <T> Optional<T> newest(Function<SnapshotRow, Optional<T>> value) {
        return rows.stream().map(value).flatMap(Optional::stream).reduce((older, newer) -> newer);
    }

    /** The first known value, then each that differs from the last known one before it, oldest first. */
    <T> Stream<Change<T>> changes(Function<SnapshotRow, Optional<T>> value) {
        List<Change<T>> changes = new ArrayList<>();
        Optional<T> last = Optional.empty();
        for (SnapshotRow row : rows) {
            Optional<T> now = value.apply(row);
            if (now.isPresent() && !now.equals(last)) {
                changes.add(new Change<>(row.snapshot(), last, now.get()));
                last = now;
            }
        }
        return changes.stream();
    }
}
