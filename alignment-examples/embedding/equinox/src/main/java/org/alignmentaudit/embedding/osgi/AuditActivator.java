package org.alignmentaudit.embedding.osgi;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.report.HtmlReport;
import org.alignmentaudit.report.JsonReport;
import org.alignmentaudit.standard.StandardPack;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Offers audits to the other bundles as a service: the path of a portfolio in, the report as JSON and HTML out. The library is first
 * used when the service is first called, on the thread of whoever calls.
 */
public final class AuditActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        UnaryOperator<String> audit = AuditActivator::audit;
        context.registerService(UnaryOperator.class, audit, null);
    }

    @Override
    public void stop(BundleContext context) {
        // The framework takes the service back.
    }

    private static String audit(String portfolio) {
        try {
            StringWriter report = new StringWriter();
            Portfolio facts = JsonPortfolio.read(Path.of(portfolio));
            AuditReport found = StandardPack.auditor().audit(facts);
            new JsonReport().write(found, report);
            new HtmlReport(facts).write(found, report);
            return report.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
