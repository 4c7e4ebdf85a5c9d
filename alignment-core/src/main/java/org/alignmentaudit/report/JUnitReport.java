package org.alignmentaudit.report;

import java.io.IOException;
import java.io.Writer;
import org.alignmentaudit.audit.AuditReport;

/**
 * The report as JUnit XML, which every continuous-integration server shows. Each rule is a test case: it fails with its
 * findings and their evidence; it is skipped where it was not assessed, with what is missing, where it is switched off, and
 * where waivers cover all its findings; it is in error where it failed. An audit that is not complete adds a case in error,
 * findings of the baseline that nobody could look for add one that is skipped.
 * Durations and time stamps are left out, for the same report gives the same text. Immutable and thread-safe.
 */
public final class JUnitReport implements ReportWriter {

    /** A writer of JUnit XML. */
    public JUnitReport() {}

    @Override
    public void write(AuditReport report, Writer out) throws IOException {
        new JUnitSuite(report, new Wording(report)).write(new XmlOutput(out));
        out.flush();
    }
}
