package org.alignmentaudit.report;

import java.io.IOException;
import java.io.Writer;
import org.alignmentaudit.audit.AuditReport;

/** Writes an audit report in one format. Implementations are immutable and thread-safe. */
public interface ReportWriter {

    /**
     * Writes the whole report and flushes, but does not close, the writer. The same report gives the same characters, with
     * line feeds as line ends unless the format asks for others.
     *
     * @throws IOException if the writer fails
     */
    void write(AuditReport report, Writer out) throws IOException;
}
