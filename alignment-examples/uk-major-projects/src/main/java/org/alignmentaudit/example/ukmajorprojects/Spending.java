package org.alignmentaudit.example.ukmajorprojects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The spending table: what was planned for the financial year of the snapshot, and what was spent. The forecast counts
 * as spent only on the last day of that year; before, it is an expectation and left out.
 */
final class Spending {

    private static final List<String> HEADER = List.of("initiativeId", "date", "planned", "actual");
    private static final MonthDay END_OF_FINANCIAL_YEAR = MonthDay.of(3, 31);

    private Spending() {}

    static Table table(List<Project> projects) {
        return new Table(
                "spending", HEADER, projects.stream().flatMap(Spending::rows).toList());
    }

    private static Stream<List<String>> rows(Project project) {
        return project.rows().stream()
                .filter(row -> planned(row).isPresent() || actual(row).isPresent())
                .map(row -> List.of(project.id(), row.snapshot().toString(), text(planned(row)), text(actual(row))));
    }

    private static Optional<BigDecimal> planned(SnapshotRow row) {
        return row.figures().baseline();
    }

    private static Optional<BigDecimal> actual(SnapshotRow row) {
        return row.figures().forecast().filter(forecast -> endsFinancialYear(row.snapshot()));
    }

    private static boolean endsFinancialYear(LocalDate date) {
        return MonthDay.from(date).equals(END_OF_FINANCIAL_YEAR);
    }

    private static String text(Optional<BigDecimal> millions) {
        return millions.map(Pounds::ofMillions).orElse("");
    }
}
