package org.alignmentaudit.example.ukmajorprojects;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the first of several rows that carry one id in one snapshot, and reports the others. */
record SecondRows(FaultLog faults) {

    private record Key(LocalDate snapshot, String id) {}

    List<SnapshotRow> drop(List<SnapshotRow> rows) {
        Map<Key, SnapshotRow> firsts = new LinkedHashMap<>();
        rows.forEach(row -> Optional.ofNullable(firsts.putIfAbsent(new Key(row.snapshot(), row.id()), row))
                .ifPresent(first -> report(first, row)));
        return List.copyOf(firsts.values());
    }

    private void report(SnapshotRow first, SnapshotRow second) {
        faults.report(
                FaultKind.SECOND_ROW,
                second,
                second.snapshot() + " '" + second.name() + "'; kept is '" + first.name() + "' of line " + first.line());
    }
}
