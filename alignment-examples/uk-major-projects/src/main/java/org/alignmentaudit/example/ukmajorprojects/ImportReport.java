package org.alignmentaudit.example.ukmajorprojects;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what an import kept, and what it dropped and why. */
final class ImportReport {

    private final Portfolio portfolio;

    private ImportReport(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** Lines that end with a line feed. */
    static String of(Portfolio portfolio) {
        ImportReport report = new ImportReport(portfolio);
        return Stream.of(report.projects(), report.tables(), report.counts(), report.faults())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private List<String> projects() {
        return List.of(
                "UK major projects as of " + portfolio.asOf(),
                portfolio.sourceRows() + " rows read, " + portfolio.usedRows() + " used",
                portfolio.projects().size() + " projects kept, " + portfolio.projectsWithHistory()
                        + " of them with two snapshots or more",
                portfolio.leftEarlier() + " projects left out: not in this snapshot, and nobody knows how they ended");
    }

    private List<String> tables() {
        return section(
                "Rows written:",
                portfolio.tables().stream().map(table -> table.rows().size() + " " + table.name()));
    }

    private List<String> counts() {
        return section(
                "Not believed, in the whole source (and in the projects kept):",
                Arrays.stream(FaultKind.values()).map(this::count));
    }

    private String count(FaultKind kind) {
        Set<String> keptIds = keptIds();
        List<Fault> ofKind = portfolio.faults().stream()
                .filter(fault -> fault.kind() == kind)
                .toList();
        long kept =
                ofKind.stream().filter(fault -> fault.concernsAnyOf(keptIds)).count();
        return ofKind.size() + " (" + kept + ") " + kind.title() + ": " + kind.remedy();
    }

    private List<String> faults() {
        return section("Each of them:", portfolio.faults().stream().map(ImportReport::line));
    }

    private static String line(Fault fault) {
        String projects = String.join(" and ", fault.projects());
        return "line " + fault.line() + ", " + projects + ": " + fault.kind().title() + ": " + fault.value();
    }

    private static List<String> section(String title, Stream<String> lines) {
        return Stream.concat(Stream.of("", title), lines.map(line -> "  " + line))
                .toList();
    }

    private Set<String> keptIds() {
        return portfolio.projects().stream()
                .flatMap(project -> project.rows().stream())
                .map(SnapshotRow::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
