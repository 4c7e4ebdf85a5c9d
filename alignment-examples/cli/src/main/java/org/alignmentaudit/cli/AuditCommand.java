package org.alignmentaudit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.AuditorBuilder;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.lifecycle.Waivers;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.report.ReportWriter;
import org.alignmentaudit.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Audits a portfolio and writes the report. */
@Command(name = "audit", description = "Audits a portfolio and writes the report.")
final class AuditCommand implements Callable<Integer> {

    /** Most findings in a summary. */
    private static final int FIRST_FINDINGS = 10;

    private final UnaryOperator<AuditorBuilder> tuning;
    private final Terminal terminal;
    private final Duration patience;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup
    private Documents documents = new Documents();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, markdown, sarif, junit, csv or html; text by default.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = PathConverter.class,
            description =
                    "Write the whole report to this file, in the format of its extension (.txt, .json, .md, .sarif, .xml for JUnit, .csv, .html), else in --format. May be given several times. Standard output then gets the summary.")
    private List<Path> outputs = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit with 1 if there is a finding of this severity or higher: ${COMPLETION-CANDIDATES}.")
    private @Nullable Severity failOn;

    @Option(
            names = "--time-budget",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "Stop looking at matches after this time, such as 30s, 5m or 1h; without an end by default.")
    private @Nullable Duration timeBudget;

    @Option(
            names = "--allow-incomplete",
            description = "Do not exit with 3 only because the audit stopped before every match was looked at.")
    private boolean allowIncomplete;

    @ArgGroup
    private Amount amount = new Amount();

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Mixin
    private WaiverOption waivers = new WaiverOption();

    @ArgGroup(exclusive = false)
    private BaselineOptions known = new BaselineOptions();

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private PackOptions rules = new PackOptions();

    @Mixin
    private DocumentLimit largest = new DocumentLimit();

    @Mixin
    private LocaleOption language = new LocaleOption();

    /** May be left out where a database tells the portfolio. */
    private static final class Documents {

        @Parameters(
                paramLabel = "PORTFOLIO",
                arity = "1..*",
                converter = PathConverter.class,
                description = "A JSON document, or a folder of CSV tables; several tell one portfolio together.")
        private List<Path> portfolio = List.of();
    }

    /** How much goes to standard output. */
    private static final class Amount {

        @Option(names = "--summary", description = "Print the summary, a short text, in place of the whole report.")
        private boolean summary;

        @Option(
                names = {"-q", "--quiet"},
                description = "Print nothing to standard output.")
        private boolean quiet;
    }

    AuditCommand(UnaryOperator<AuditorBuilder> tuning, Terminal terminal, Duration patience) {
        this.tuning = tuning;
        this.terminal = terminal;
        this.patience = patience;
    }

    @Override
    public Integer call() throws IOException {
        Outputs files = new Outputs(outputs, format);
        Progress progress = amount.quiet
                ? Progress.silent()
                : new Progress(patience, spec.commandLine().getErr());
        Audited audited = audit(files, progress);
        Problems unwritten = files.write(audited, progress);
        if (unwritten.none()) {
            print(audited, files);
        }
        ExitCode verdict = verdict(audited);
        Problems undone = unwritten.none() ? keep(audited) : unwritten;
        return verdict.or(undone.tell(spec.commandLine().getErr())).number();
    }

    private Audited audit(Outputs files, Progress progress) {
        Problems problems = new Problems();
        FilePlan plan = new FilePlan(inputs(), rules.folders(), known.path());
        files.plan(plan, problems);
        record.plan(plan, problems);
        Optional<Auditor> auditor = auditor(problems);
        Optional<Waivers> excuses = waivers.read(problems);
        Optional<Portfolio> facts =
                database.sources(documents.portfolio, problems).read(largest.limits(), problems, progress);
        Optional<KnownBefore> before = known.read(facts, problems);
        problems.refuse();
        AuditReport report = WaiverOption.apply(excuses, progress.audit(auditor.orElseThrow(), facts.orElseThrow()));
        return Audited.of(facts.orElseThrow(), report, excuses, before);
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(documents.portfolio);
        inputs.addAll(database.files());
        policy.path().ifPresent(inputs::add);
        waivers.path().ifPresent(inputs::add);
        return inputs;
    }

    /** Once the report is out and the verdict told; gives what cannot be kept. */
    private Problems keep(Audited audited) {
        Problems problems = new Problems();
        audited.comparison().ifPresent(comparison -> known.keep(comparison, problems));
        record.write(audited.record(), problems);
        return problems;
    }

    private ExitCode verdict(Audited audited) {
        PrintWriter err = spec.commandLine().getErr();
        ExitCode found = new Verdict(failOn, allowIncomplete).of(audited.report(), err);
        ExitCode news = audited.comparison()
                .map(comparison -> known.verdict(comparison, err))
                .orElse(ExitCode.DONE);
        return found.or(news);
    }

    private Optional<Auditor> auditor(Problems problems) {
        return rules.packs(problems).flatMap(packs -> auditor(packs.auditor().locale(language.locale()), problems));
    }

    private Optional<Auditor> auditor(AuditorBuilder plain, Problems problems) {
        AuditorBuilder builder = tuning.apply(plain);
        if (timeBudget != null) {
            builder.timeBudget(timeBudget);
        }
        return policy.build(builder, problems);
    }

    private void print(Audited audited, Outputs files) throws IOException {
        if (!amount.quiet) {
            boolean summary = amount.summary || !files.files().isEmpty();
            writer(summary, audited.portfolio())
                    .write(audited.report(), spec.commandLine().getOut());
        }
    }

    /** Whoever reads along gets a list, unless a format is asked for. */
    private ReportWriter writer(boolean summary, Portfolio portfolio) {
        if (summary) {
            return terminal.attended() ? terminal.list(FIRST_FINDINGS) : TextReport.summary();
        }
        boolean asked = spec.commandLine().getParseResult().hasMatchedOption("--format");
        return terminal.attended() && !asked ? terminal.list(Integer.MAX_VALUE) : format.writer(portfolio);
    }
}
