package org.alignmentaudit.report;

import java.io.IOException;
import java.io.Writer;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.internal.optional.OptionalLibrary;

/**
 * The report as a log in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS standard), for the tools that
 * track findings of analysers. All rules are listed. Findings are results with the subject as logical location, the
 * fingerprint, the state against the baseline and, where a waiver covers them, a suppression with its justification. What
 * was not assessed and what failed is told as notifications. CRITICAL and HIGH become errors, MEDIUM a warning, LOW and
 * INFO notes; the severity itself is a property. Needs jackson-core, which hosts add themselves. Immutable and
 * thread-safe.
 */
public final class SarifReport implements ReportWriter {

    /**
     * A writer of SARIF logs.
     *
     * @throws IllegalStateException if jackson-core is not on the class path
     */
    public SarifReport() {
        OptionalLibrary.JACKSON.require();
    }

    @Override
    public void write(AuditReport report, Writer out) throws IOException {
        SarifLog.write(report, out);
    }
}
