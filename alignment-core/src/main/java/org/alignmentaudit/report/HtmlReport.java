package org.alignmentaudit.report;

import java.io.IOException;
import java.io.Writer;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.internal.html.PageWriter;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * The whole report as one HTML page, for the people whose goals it is about: scorecard, where the money goes, findings with
 * filters, how initiatives went over time, what was not assessed and what to supply.
 *
 * <p>The page stands alone and asks nothing of any server; a content security policy sees to that. Without scripts
 * everything shows, and only the filters are missing. Names, identifiers and texts of the host show as text, whatever they
 * hold. It must be written in UTF-8. English and German so far; to readers of other languages it speaks English, and
 * declares that. Immutable and thread-safe.
 */
public final class HtmlReport implements ReportWriter {

    private final @Nullable Portfolio portfolio;

    /** A writer of pages without what only the portfolio tells: where the money goes, and how initiatives went over time. */
    public HtmlReport() {
        portfolio = null;
    }

    /** A writer of pages about reports of this portfolio. */
    public HtmlReport(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the report is of another portfolio
     */
    @Override
    public void write(AuditReport report, Writer out) throws IOException {
        if (portfolio != null && !portfolio.digest().equals(report.portfolio().digest())) {
            throw new IllegalArgumentException(
                    "The report is of the portfolio " + report.portfolio().id()
                            + " with other content than the one given.\n"
                            + "Maybe pass the very portfolio that was audited.");
        }
        PageWriter.write(new HtmlPage(report, portfolio).page(), out);
        out.flush();
    }
}
