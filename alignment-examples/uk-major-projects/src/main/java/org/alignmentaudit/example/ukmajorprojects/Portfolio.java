package org.alignmentaudit.example.ukmajorprojects;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The projects in the snapshot of the as-of date, each with its history up to then.
 *
 * @param asOf a snapshot of the source
 * @param sourceRows rows of the source that could be placed, whatever their date
 * @param projects sorted by id
 * @param leftEarlier number of projects whose last row is older than the as-of date
 * @param faults of the whole source, by line
 */
record Portfolio(LocalDate asOf, int sourceRows, List<Project> projects, int leftEarlier, List<Fault> faults) {

    static Portfolio read(Path source, LocalDate asOf) {
        FaultLog faults = new FaultLog();
        List<SnapshotRow> rows = believableRows(source, faults);
        requireSnapshot(source, rows, asOf);
        List<Project> projects = projects(new SecondRows(faults).drop(rows), asOf, faults);
        List<Project> present = projects.stream()
                .filter(project -> project.newest().snapshot().equals(asOf))
                .toList();
        return new Portfolio(asOf, rows.size(), present, projects.size() - present.size(), faults.faults());
    }

    /** One table for each kind of fact. */
    List<Table> tables() {
        return List.of(
                Organization.table(asOf),
                Initiatives.table(projects),
                StatusReports.table(projects),
                Budgets.table(projects),
                Spending.table(projects),
                ScheduleChanges.table(projects),
                Unavailable.table());
    }

    /** Rows of the source that tell the history of the projects kept. */
    long usedRows() {
        return projects.stream().mapToLong(project -> project.rows().size()).sum();
    }

    /** Projects whose history is longer than one snapshot. */
    long projectsWithHistory() {
        return projects.stream().filter(project -> project.rows().size() > 1).count();
    }

    private static List<SnapshotRow> believableRows(Path source, FaultLog faults) {
        Plausibility plausibility = new Plausibility(faults);
        return new SourceReader(source, faults)
                .rows().stream().map(plausibility::check).toList();
    }

    private static List<Project> projects(List<SnapshotRow> rows, LocalDate asOf, FaultLog faults) {
        List<SnapshotRow> history =
                rows.stream().filter(row -> !row.snapshot().isAfter(asOf)).toList();
        return Linker.link(history, faults).stream()
                .sorted(Comparator.comparing(Project::id))
                .toList();
    }

    private static void requireSnapshot(Path source, List<SnapshotRow> rows, LocalDate asOf) {
        List<LocalDate> snapshots =
                rows.stream().map(SnapshotRow::snapshot).distinct().sorted().toList();
        if (!snapshots.contains(asOf)) {
            throw new BadInputException(
                    source + ": no row is dated " + asOf + ".", "Maybe use --as-of with one of " + snapshots + ".");
        }
    }
}
