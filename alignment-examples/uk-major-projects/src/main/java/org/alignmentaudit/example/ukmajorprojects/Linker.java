package org.alignmentaudit.example.ukmajorprojects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Gathers rows into projects: rows belong together when they share the id or the exact name, directly or through other
 * rows. Each row is linked with the latest earlier row of its name. A link that would give one project two rows of one
 * snapshot is reported and not made. Expects at most one row an id and snapshot; for one use.
 */
final class Linker {

    private final FaultLog faults;
    private final Map<String, List<SnapshotRow>> rowsById = new TreeMap<>();
    private final Set<Set<String>> refused = new HashSet<>();

    private Linker(FaultLog faults) {
        this.faults = faults;
    }

    /** The projects, ordered by the ids of their rows. */
    static List<Project> link(List<SnapshotRow> rows, FaultLog faults) {
        return new Linker(faults).link(rows.stream().sorted(SnapshotRow.BY_TIME).toList());
    }

    private List<Project> link(List<SnapshotRow> rows) {
        rows.forEach(row ->
                rowsById.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
        Map<String, SnapshotRow> latestOfName = new TreeMap<>();
        rows.forEach(
                row -> Optional.ofNullable(latestOfName.put(row.name(), row)).ifPresent(earlier -> join(earlier, row)));
        return rowsById.values().stream().distinct().map(Project::new).toList();
    }

    private void join(SnapshotRow earlier, SnapshotRow later) {
        List<SnapshotRow> project = rowsById(earlier);
        List<SnapshotRow> other = rowsById(later);
        if (project == other) {
            return;
        }
        Set<LocalDate> shared = snapshots(project);
        shared.retainAll(snapshots(other));
        if (shared.isEmpty()) {
            project.addAll(other);
            other.forEach(row -> rowsById.put(row.id(), project));
        } else if (refused.add(Set.of(earlier.id(), later.id()))) {
            faults.report(new Fault(
                    FaultKind.LINK_NOT_MADE,
                    later.line(),
                    List.of(earlier.id(), later.id()),
                    "'" + later.name() + "'; both have a row in " + shared));
        }
    }

    private List<SnapshotRow> rowsById(SnapshotRow row) {
        return Optional.ofNullable(rowsById.get(row.id())).orElseThrow();
    }

    private static Set<LocalDate> snapshots(List<SnapshotRow> rows) {
        return rows.stream().map(SnapshotRow::snapshot).collect(Collectors.toCollection(TreeSet::new));
    }
}
