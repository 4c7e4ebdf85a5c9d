package org.alignmentaudit.cli;

import java.io.IOException;
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
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.report.ReportWriter;
import org.alignmentaudit.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Audits a portfolio and writes the report. */
@Command(name = "audit", description = "Audits a portfolio and writes the report.")
final class AuditCommand implements Callable<Integer> {

    private final UnaryOperator<AuditorBuilder> tuning;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup
    private Documents documents = new Documents();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            converter = PathConverter.class,
            description =
                    "JSON document that switches rules, sets severities and settings; by default all rules of the standard profile run as they come.")
    private @Nullable Path policy;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or markdown; text by default.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = PathConverter.class,
            description =
                    "Write the whole report to this file, in the format of its extension (.txt, .json, .md), else in --format. May be given several times. Standard output then gets the summary.")
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

    AuditCommand(UnaryOperator<AuditorBuilder> tuning) {
        this.tuning = tuning;
    }

    @Override
    public Integer call() throws IOException {
        if (documents.portfolio.isEmpty() && database.none()) {
            throw new ParameterException(
                    spec.commandLine(), "Missing required parameter: 'PORTFOLIO', or --jdbc with --sql");
        }
        Outputs files = new Outputs(outputs, format);
        AuditReport report = audit(files);
        files.write(report);
        print(report, files);
        return new Verdict(failOn, allowIncomplete)
                .of(report, spec.commandLine().getErr())
                .number();
    }

    private AuditReport audit(Outputs files) {
        Problems problems = new Problems();
        files.check(inputs(), problems);
        Optional<Auditor> auditor = auditor(problems);
        Optional<Portfolio> facts =
                database.sources(documents.portfolio, problems).read(largest.limits(), problems);
        problems.refuse();
        return auditor.orElseThrow().audit(facts.orElseThrow());
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(documents.portfolio);
        inputs.addAll(database.files());
        if (policy != null) {
            inputs.add(policy);
        }
        return inputs;
    }

    private Optional<Auditor> auditor(Problems problems) {
        return rules.packs(problems).flatMap(packs -> auditor(packs.auditor().locale(language.locale()), problems));
    }

    private Optional<Auditor> auditor(AuditorBuilder plain, Problems problems) {
        AuditorBuilder builder = tuning.apply(plain);
        if (timeBudget != null) {
            builder.timeBudget(timeBudget);
        }
        return policy == null
                ? Optional.of(builder.build())
                : problems.attempt(policy.toString(), () -> new PolicyFile(policy).build(builder));
    }

    private void print(AuditReport report, Outputs files) throws IOException {
        if (!amount.quiet) {
            boolean summary = amount.summary || !files.files().isEmpty();
            ReportWriter writer = summary ? TextReport.summary() : format.writer();
            writer.write(report, spec.commandLine().getOut());
        }
    }
}
