package org.alignmentaudit.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.document.WaiverDocument;
import org.alignmentaudit.lifecycle.Waivers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the waivers. */
final class WaiverOption {

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            converter = PathConverter.class,
            description =
                    "JSON document of findings that somebody answers for until a day. They stay in the report and do not count for --fail-on; one that has ended, or cannot be read, counts for nothing.")
    private @Nullable Path waivers;

    Optional<Path> path() {
        return Optional.ofNullable(waivers);
    }

    /** The waivers, if any are named; what is wrong with their document is kept. */
    Optional<Waivers> read(Problems problems) {
        return path().flatMap(file -> problems.attempt(file.toString(), () -> WaiverDocument.read(file)));
    }

    static AuditReport apply(Optional<Waivers> waivers, AuditReport report) {
        return waivers.map(them -> them.apply(report)).orElse(report);
    }
}
