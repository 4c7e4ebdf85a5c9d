package org.alignmentaudit.embedding;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.report.HtmlReport;
import org.alignmentaudit.report.JsonReport;
import org.alignmentaudit.standard.StandardPack;

/**
 * What a host writes: it builds one auditor and audits the bakery with it whenever called. Loaded by the loader under test,
 * known to the test as a {@link Callable} only.
 */
public final class HostCode implements Callable<String> {

    static final Path BAKERY = Path.of("..", "..", "bakery", "portfolio.json");

    private final Auditor auditor = StandardPack.auditor();

    @Override
    public String call() {
        return report(auditor, JsonPortfolio.read(BAKERY));
    }

    static String report(Auditor auditor, Portfolio portfolio) {
        try {
            StringWriter text = new StringWriter();
            AuditReport report = auditor.audit(portfolio);
            new JsonReport().write(report, text);
            new HtmlReport(portfolio).write(report, text); // its templates are classes
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints the reports, in a JVM of its own. */
    public static void main(String[] arguments) {
        System.out.print(new HostCode().call());
    }
}
