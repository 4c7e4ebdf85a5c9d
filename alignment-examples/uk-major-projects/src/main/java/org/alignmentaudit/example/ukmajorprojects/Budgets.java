package org.alignmentaudit.example.ukmajorprojects;

import java.util.List;
import java.util.stream.Stream;

/** The budgets table: the first whole-life cost that is known, then each that differs from the one before. */
final class Budgets {

    private static final List<String> HEADER = List.of("initiativeId", "date", "amount", "reason");

    private Budgets() {}

    static Table table(List<Project> projects) {
        return new Table(
                "budgets", HEADER, projects.stream().flatMap(Budgets::rows).toList());
    }

    private static Stream<List<String>> rows(Project project) {
        return project.changes(SnapshotRow::wholeLifeCost)
                .map(change -> List.of(
                        project.id(),
                        change.date().toString(),
                        change.now(),
                        change.isFirst() ? "INITIAL" : "UNKNOWN"));
    }
}
