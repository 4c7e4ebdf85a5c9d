package org.alignmentaudit.example.ukmajorprojects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The initiatives table: one row a project, by id. */
final class Initiatives {

    private static final List<String> HEADER =
            List.of("id", "name", "type", "status", "tags", "plannedStart", "plannedEnd", "originalEnd");

    private Initiatives() {}

    static Table table(List<Project> projects) {
        return new Table(
                "initiatives", HEADER, projects.stream().map(Initiatives::row).toList());
    }

    private static List<String> row(Project project) {
        return List.of(
                project.id(),
                project.newest().name(),
                "PROJECT",
                "ACTIVE",
                tags(project),
                text(project.newest(SnapshotRow::start)),
                text(project.newest(SnapshotRow::end)),
                text(originalEnd(project)));
    }

    private static String tags(Project project) {
        return Stream.of(project.newest(SnapshotRow::dept), project.newest(SnapshotRow::category))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("|"));
    }

    private static Optional<LocalDate> originalEnd(Project project) {
        return project.changes(SnapshotRow::end).map(Change::now).findFirst();
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
