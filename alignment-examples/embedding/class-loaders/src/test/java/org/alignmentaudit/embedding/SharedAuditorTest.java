package org.alignmentaudit.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All requests of a host share one auditor. */
@Timeout(240)
class SharedAuditorTest {

    private static final int THREADS = 8;
    private static final int AUDITS = 500;
    private static final int PORTFOLIOS = 64;

    private static final List<String> EXPECTED = expected();

    /** What one thread says of each portfolio. */
    private static List<String> expected() {
        Auditor auditor = StandardPack.auditor();
        return Bakeries.variants(PORTFOLIOS).stream()
                .map(portfolio -> HostCode.report(auditor, portfolio))
                .toList();
    }

    @Test
    void theReportsToCompareWithAllDiffer() {
        assertThat(EXPECTED).doesNotHaveDuplicates();
    }

    @Test
    void eightThreadsReportWhatOneDoes() throws Exception {
        Auditor auditor = StandardPack.auditor();
        List<Portfolio> portfolios = Bakeries.variants(PORTFOLIOS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Integer>> hosts = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int first = i * PORTFOLIOS / THREADS;
            hosts.add(() -> {
                start.await();
                return disagreements(auditor, portfolios, first);
            });
        }

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Integer> disagreements : threads.invokeAll(hosts)) {
                assertThat(disagreements.get()).isZero();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static int disagreements(Auditor auditor, List<Portfolio> portfolios, int first) {
        int disagreements = 0;
        for (int i = 0; i < AUDITS; i++) {
            int at = (first + i) % PORTFOLIOS;
            if (!HostCode.report(auditor, portfolios.get(at)).equals(EXPECTED.get(at))) {
                disagreements++;
            }
        }
        return disagreements;
    }
}
