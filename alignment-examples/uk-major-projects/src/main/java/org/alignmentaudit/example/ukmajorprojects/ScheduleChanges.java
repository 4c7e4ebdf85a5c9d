package org.alignmentaudit.example.ukmajorprojects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The schedule changes table: each planned end that differs from the last known one. */
final class ScheduleChanges {

    private static final List<String> HEADER = List.of("initiativeId", "date", "oldEnd", "newEnd", "reason");

    private ScheduleChanges() {}

    static Table table(List<Project> projects) {
        return new Table(
                "schedule_changes",
                HEADER,
                projects.stream().flatMap(ScheduleChanges::rows).toList());
    }

    private static Stream<List<String>> rows(Project project) {
        return project.changes(SnapshotRow::end).flatMap(change -> row(project.id(), change));
    }

    private static Stream<List<String>> row(String id, Change<LocalDate> change) {
        Optional<LocalDate> oldEnd = change.before();
        return oldEnd.stream()
                .map(old -> List.of(
                        id,
                        change.date().toString(),
                        old.toString(),
                        change.now().toString(),
                        "UNKNOWN"));
    }
}
