package org.alignmentaudit.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.document.BaselineDocument;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.Comparison;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.Problem;
import org.alignmentaudit.store.FileBaselineStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the findings that are known; they come together or not at all. */
final class BaselineOptions {

    @Option(
            names = "--baseline",
            required = true,
            paramLabel = "FILE",
            converter = PathConverter.class,
            description =
                    "JSON document of the findings that are known. The report then says which are new or changed. What was looked for and is gone is taken out of it; what could not be looked for stays.")
    private @Nullable Path file;

    @Option(
            names = "--update-baseline",
            description =
                    "Accept all findings as they are into the baseline, which is made if need be. The report, --fail-on-new and --record see it as it was before.")
    private boolean update;

    @Option(
            names = "--fail-on-new",
            paramLabel = "SEVERITY",
            description =
                    "Exit with 1 if there is a finding of this severity or higher that is new, matters more than it did, or has lost its waiver, against the baseline as it was before: ${COMPLETION-CANDIDATES}. With --update-baseline, the next run knows it.")
    private @Nullable Severity failOnNew;

    Optional<Path> path() {
        return Optional.ofNullable(file);
    }

    /** The baseline, if one is named; what is wrong with it is kept. */
    Optional<KnownBefore> read(Optional<Portfolio> portfolio, Problems problems) {
        return path().flatMap(path -> Files.notExists(path)
                ? absent(path, portfolio, problems).map(baseline -> new KnownBefore(baseline, false))
                : read(path, portfolio, problems).map(baseline -> new KnownBefore(baseline, true)));
    }

    private static Optional<Baseline> read(Path path, Optional<Portfolio> portfolio, Problems problems) {
        return problems.attempt(
                path.toString(),
                () -> portfolio
                        .flatMap(it -> store(path).find(it.organization().id()))
                        .orElseGet(() -> BaselineDocument.read(path)));
    }

    private Optional<Baseline> absent(Path path, Optional<Portfolio> portfolio, Problems problems) {
        if (update) {
            new OutputFile(path).obstacle().ifPresent(problems::add);
            return portfolio.map(it -> Baseline.empty(it.organization().id()));
        }
        problems.add(new Problem(path.toString(), "is not there", "--update-baseline makes it from what is found."));
        return Optional.empty();
    }

    private static FileBaselineStore store(Path path) {
        return new FileBaselineStore(path);
    }

    /** Takes out what is gone, or accepts all, once the report is written. */
    void keep(Comparison comparison, Problems problems) {
        if (file != null && (update || !comparison.shrunk().equals(comparison.baseline()))) {
            AuditReport report = comparison.report();
            problems.attempt(
                    file.toString(),
                    () -> store(file)
                            .update(
                                    report.portfolio().id(),
                                    kept -> update
                                            ? kept.updated(report)
                                            : kept.compare(report).shrunk()));
        }
    }

    /** The exit code that the news ask for; where it is not zero, the reason is told. */
    ExitCode verdict(Comparison comparison, PrintWriter err) {
        if (failOnNew == null) {
            return ExitCode.DONE;
        }
        List<Finding> news = comparison.news(failOnNew);
        if (news.isEmpty()) {
            return ExitCode.DONE;
        }
        String count = news.size() == 1 ? "1 finding" : news.size() + " findings";
        err.println(count + " of severity " + failOnNew + " or higher that the baseline "
                + (update ? "did not accept before, and is to accept from now on:" : "does not accept:"));
        news.forEach(finding ->
                err.println("  " + finding.rule() + " " + finding.subject().key() + " " + finding.fingerprint()));
        return ExitCode.ANSWER_IS_NO;
    }
}
