package org.alignmentaudit.example.ukmajorprojects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of one import; for one thread. */
final class FaultLog {

    private final List<Fault> faults = new ArrayList<>();

    void report(FaultKind kind, SnapshotRow row, String value) {
        report(kind, row.line(), row.id(), value);
    }

    void report(FaultKind kind, long line, String project, String value) {
        report(new Fault(kind, line, List.of(project), value));
    }

    void report(Fault fault) {
        faults.add(fault);
    }

    /** All faults so far, by line and then by kind. */
    List<Fault> faults() {
        return faults.stream()
                .sorted(Comparator.comparingLong(Fault::line).thenComparing(Fault::kind))
                .toList();
    }
}
