package org.alignmentaudit.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.alignmentaudit.report.JsonReport;
import org.alignmentaudit.report.MarkdownReport;
import org.alignmentaudit.report.ReportWriter;
import org.alignmentaudit.report.TextReport;

/** The forms a report comes in. */
enum ReportFormat {
    TEXT(".txt", new TextReport()),
    JSON(".json", new JsonReport()),
    MARKDOWN(".md", new MarkdownReport());

    private final String extension;
    private final ReportWriter writer;

    ReportFormat(String extension, ReportWriter writer) {
        this.extension = extension;
        this.writer = writer;
    }

    /** The format that the extension of the file says, if it says one. */
    static Optional<ReportFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.extension))
                .findFirst();
    }

    ReportWriter writer() {
        return writer;
    }
}
