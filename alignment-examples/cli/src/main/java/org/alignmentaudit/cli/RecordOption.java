package org.alignmentaudit.cli;

import java.nio.file.Path;
import org.alignmentaudit.document.RecordDocument;
import org.alignmentaudit.lifecycle.AuditRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the record of the audit. */
final class RecordOption {

    @Option(
            names = "--record",
            paramLabel = "FILE",
            converter = PathConverter.class,
            description =
                    "Write to this file what went in and what came out, by digest; the command replay audits again and tells whether the same comes out.")
    private @Nullable Path file;

    /** Adds the file, if one is named, to what is written. */
    void plan(FilePlan plan, Problems problems) {
        if (file != null) {
            plan.write("--record", file, problems);
        }
    }

    void write(AuditRecord record, Problems problems) {
        if (file != null) {
            new OutputFile(file)
                    .write(Documents.content(out -> RecordDocument.write(record, out)))
                    .ifPresent(problems::add);
        }
    }
}
