package org.alignmentaudit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alignmentaudit.document.DiffDocument;
import org.alignmentaudit.document.ReportDocument;
import org.alignmentaudit.lifecycle.AuditOutline;
import org.alignmentaudit.lifecycle.ReportDiff;
import org.alignmentaudit.portfolio.Problem;
import org.alignmentaudit.report.TextDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what moved between two reports. */
@Command(name = "diff", description = "Tells what moved from one report to another.")
final class DiffCommand implements Callable<Integer> {

    /** The forms it comes in. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            converter = PathConverter.class,
            description = "A report in JSON, as audit --format json writes it.")
    private Path before = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "AFTER",
            converter = PathConverter.class,
            description = "A later report in JSON.")
    private Path after = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text by default.")
    private Format format = Format.TEXT;

    @Option(names = "--other-portfolio", description = "Compare the reports even if they are of different portfolios.")
    private boolean otherPortfolio;

    @Override
    public Integer call() throws IOException {
        print(diff());
        return ExitCode.DONE.number();
    }

    private ReportDiff diff() {
        Problems problems = new Problems();
        Optional<AuditOutline> first = problems.attempt(before.toString(), () -> ReportDocument.read(before));
        Optional<AuditOutline> second = problems.attempt(after.toString(), () -> ReportDocument.read(after));
        problems.refuse();
        requireOnePortfolio(
                first.orElseThrow().portfolio(), second.orElseThrow().portfolio());
        return ReportDiff.across(first.orElseThrow(), second.orElseThrow());
    }

    private void requireOnePortfolio(String one, String other) {
        if (!otherPortfolio && !one.equals(other)) {
            Problems problems = new Problems();
            problems.add(new Problem(
                    after.toString(),
                    "is a report of the portfolio " + other + ", and " + before + " one of " + one,
                    "Maybe another file was meant; --other-portfolio compares them all the same."));
            problems.refuse();
        }
    }

    private void print(ReportDiff diff) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.print(Documents.text(json -> DiffDocument.write(diff, json)));
        } else {
            TextDiff.write(diff, out);
        }
    }
}
