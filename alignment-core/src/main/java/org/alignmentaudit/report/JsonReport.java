package org.alignmentaudit.report;

import java.io.IOException;
import java.io.Writer;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.internal.optional.OptionalLibrary;

/**
 * The report as a JSON document, {@code alignment-report/1}: for pipelines, baselines and other programs. Values are plain
 * numbers and ISO 8601 dates whatever the locale; only the texts are in its language. A number that is not finite becomes
 * null. Needs jackson-core, which hosts add themselves. Immutable and thread-safe.
 */
public final class JsonReport implements ReportWriter {

    /**
     * A writer of JSON reports.
     *
     * @throws IllegalStateException if jackson-core is not on the class path
     */
    public JsonReport() {
        OptionalLibrary.JACKSON.require();
    }

    @Override
    public void write(AuditReport report, Writer out) throws IOException {
        JsonDocument.write(report, out);
    }
}
