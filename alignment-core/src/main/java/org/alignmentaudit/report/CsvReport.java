package org.alignmentaudit.report;

import java.io.IOException;
import java.io.Writer;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.internal.optional.OptionalLibrary;

/**
 * The findings as a table, one row each, for spreadsheets: comma-separated values after RFC 4180, in UTF-8 where the host
 * writes that, every cell in quotes, lines ended by carriage return and line feed as the RFC asks. The columns are those of
 * {@link org.alignmentaudit.finding.Finding#toMap}; later versions only add columns. Values are as in a JSON report, whatever
 * the locale. A cell that a spreadsheet would take for a formula gets an apostrophe before it. What was not assessed is not
 * in it. Needs FastCSV, which hosts add themselves. Immutable and thread-safe.
 */
public final class CsvReport implements ReportWriter {

    /**
     * A writer of tables.
     *
     * @throws IllegalStateException if FastCSV is not on the class path
     */
    public CsvReport() {
        OptionalLibrary.FASTCSV.require();
    }

    @Override
    public void write(AuditReport report, Writer out) throws IOException {
        CsvOutput.write(CsvRow.COLUMNS, CsvRow.of(report), out);
    }
}
