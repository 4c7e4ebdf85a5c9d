package org.alignmentaudit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.report.JsonReport;
import org.alignmentaudit.standard.random.RandomPortfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same facts give the same report to the last byte, whatever the order they come in and whoever else audits. */
class SameReportTest {

    private static final int THREADS = 8;
    private static final int AUDITS = 60;
    private static final int SEEDS = 20;

    private static String report(Auditor auditor, Portfolio portfolio) throws Exception {
        StringWriter report = new StringWriter();
        new JsonReport().write(auditor.audit(portfolio), report);
        return report.toString();
    }

    private static Auditor auditor() {
        return Auditor.builder().pack(StandardPack.pack()).locale(Locale.UK).build();
    }

    @Test
    void whateverTheOrderOfRecordsAndRows() throws Exception {
        Auditor auditor = auditor();
        for (long seed = 0; seed < SEEDS; seed++) {
            String drawn = report(auditor, RandomPortfolio.of(seed));
            assertThat(report(auditor, RandomPortfolio.shuffled(seed, seed + 1)))
                    .as("seed %d", seed)
                    .isEqualTo(drawn);
            assertThat(drawn).contains("\"findings\"");
        }
    }

    @Test
    @Timeout(120)
    void onEightThreadsAtOnce() throws Exception {
        Portfolio portfolio = RandomPortfolio.of(7);
        Auditor auditor = auditor();
        String expected = report(auditor(), portfolio);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<String> audit = () -> report(auditor, portfolio);
            List<String> reports = new ArrayList<>();
            for (Future<String> report : threads.invokeAll(Collections.nCopies(AUDITS, audit))) {
                reports.add(report.get());
            }
            assertThat(reports).hasSize(AUDITS).containsOnly(expected);
        } finally {
            threads.shutdownNow();
        }
    }
}
