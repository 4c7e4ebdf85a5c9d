package org.alignmentaudit.embedding.boot;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.report.HtmlReport;
import org.alignmentaudit.report.JsonReport;
import org.alignmentaudit.standard.StandardPack;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Audits a portfolio twice and writes both reports: {@code java -jar APPLICATION.jar PORTFOLIO.json FOLDER}.
 *
 * <p>The first audit runs in the common pool, where parallel streams and asynchronous completions run. The context class
 * loader of its threads is that of {@code java -jar}, which does not look into the jars inside the jar.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class AuditApplication implements CommandLineRunner {

    /** Starts the application. */
    public static void main(String[] arguments) {
        SpringApplication.run(AuditApplication.class, arguments);
    }

    @Override
    public void run(String... arguments) throws Exception {
        Path portfolio = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        FutureTask<?> first = new FutureTask<>(() -> {
            mustNotSeeDrools(Thread.currentThread().getContextClassLoader());
            audit(portfolio, folder.resolve("first.json"));
            return null;
        });
        ForkJoinPool.commonPool().execute(first);
        first.get();
        audit(portfolio, folder.resolve("later.json"));
    }

    /** Else the first audit would prove nothing. */
    private static void mustNotSeeDrools(ClassLoader loader) {
        try {
            loader.loadClass("org.kie.api.KieServices");
        } catch (ClassNotFoundException e) {
            return;
        }
        throw new IllegalStateException(loader + " sees Drools.");
    }

    private static void audit(Path portfolio, Path report) throws IOException {
        try (Writer out = Files.newBufferedWriter(report)) {
            Portfolio facts = JsonPortfolio.read(portfolio);
            AuditReport found = StandardPack.auditor().audit(facts);
            new JsonReport().write(found, out);
            new HtmlReport(facts).write(found, out);
        }
    }
}
