package org.alignmentaudit.example.ukmajorprojects;

import java.util.List;
import java.util.stream.Stream;

/** The status reports table: one row a project and snapshot, unrated ones included. */
final class StatusReports {

    private static final List<String> HEADER = List.of("initiativeId", "date", "band", "scale", "assessor");

    private StatusReports() {}

    static Table table(List<Project> projects) {
        return new Table(
                "status_reports",
                HEADER,
                projects.stream().flatMap(StatusReports::rows).toList());
    }

    private static Stream<List<String>> rows(Project project) {
        return project.rows().stream()
                .map(row -> List.of(
                        project.id(),
                        row.snapshot().toString(),
                        row.band().name(),
                        "FIVE",
                        row.independent() ? "INDEPENDENT" : ""));
    }
}
