package org.alignmentaudit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.AuditorBuilder;
import org.alignmentaudit.document.BaselineDocument;
import org.alignmentaudit.document.RecordDocument;
import org.alignmentaudit.lifecycle.AuditRecord;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.Replay;
import org.alignmentaudit.lifecycle.Waivers;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.report.TextReplay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Audits again what was recorded, and tells whether the same comes out. */
@Command(
        name = "replay",
        description = {
            "Audits a portfolio again, in the language of its record, and tells whether the same comes out.",
            "Exits with 1 where it does not. Name what the recorded audit was given: a baseline as it was before."
        })
final class ReplayCommand implements Callable<Integer> {

    private final UnaryOperator<AuditorBuilder> tuning;
    private final Duration patience;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "RECORD",
            converter = PathConverter.class,
            description = "What audit --record wrote.")
    private Path record = Path.of("");

    @Parameters(
            index = "1..*",
            paramLabel = "PORTFOLIO",
            arity = "0..*",
            converter = PathConverter.class,
            description = {
                "The JSON documents or folders of CSV tables that were audited.",
                "May be left out where a database tells the portfolio."
            })
    private List<Path> portfolio = List.of();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            converter = PathConverter.class,
            description = "The baseline as it was before the recorded audit.")
    private @Nullable Path baseline;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Mixin
    private WaiverOption waivers = new WaiverOption();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private PackOptions rules = new PackOptions();

    @Mixin
    private DocumentLimit largest = new DocumentLimit();

    ReplayCommand(UnaryOperator<AuditorBuilder> tuning, Duration patience) {
        this.tuning = tuning;
        this.patience = patience;
    }

    @Override
    public Integer call() throws IOException {
        Replay replay = replay();
        TextReplay.write(replay, spec.commandLine().getOut());
        return (replay.identical() ? ExitCode.DONE : ExitCode.ANSWER_IS_NO).number();
    }

    private Replay replay() {
        Problems problems = new Problems();
        Optional<AuditRecord> recorded = problems.attempt(record.toString(), () -> RecordDocument.read(record));
        Optional<Auditor> auditor = recorded.flatMap(it -> auditor(it, problems));
        Optional<Waivers> excuses = waivers.read(problems);
        Optional<Baseline> known = Optional.ofNullable(baseline)
                .flatMap(file -> problems.attempt(file.toString(), () -> BaselineDocument.read(file)));
        Progress progress = new Progress(patience, spec.commandLine().getErr());
        Optional<Portfolio> facts = database.sources(portfolio, problems).read(largest.limits(), problems, progress);
        problems.refuse();
        AuditReport report = WaiverOption.apply(excuses, progress.audit(auditor.orElseThrow(), facts.orElseThrow()));
        return Replay.of(recorded.orElseThrow(), AuditRecord.of(report, excuses.orElse(null), known.orElse(null)));
    }

    private Optional<Auditor> auditor(AuditRecord recorded, Problems problems) {
        return rules.packs(problems)
                .flatMap(packs -> policy.build(
                        tuning.apply(packs.auditor().locale(recorded.outline().locale())), problems));
    }
}
