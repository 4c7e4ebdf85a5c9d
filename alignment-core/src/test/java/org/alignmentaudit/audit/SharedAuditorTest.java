package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.everyInitiative;
import static org.alignmentaudit.audit.Given.initiative;
import static org.alignmentaudit.audit.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One auditor, many threads. */
class SharedAuditorTest {

    private static final int THREADS = 8;
    private static final int AUDITS = 20;

    private static Portfolio portfolio(int initiatives) {
        List<Initiative> facts = IntStream.range(0, initiatives)
                .mapToObj(i -> initiative("I" + i).build())
                .toList();
        return organization().addAll(facts).build();
    }

    /** One rule finds, one fails now and then, one needs what is not there. */
    private static Auditor auditor() {
        return Given.auditor(
                JavaRule.of("XX-01", Initiative.class, i -> true, (draft, i) -> draft.evidence("name", i.name())),
                JavaRule.of(
                        "XX-02",
                        Initiative.class,
                        i -> i.id().equals("I7") && i.sponsor().isEmpty()),
                everyInitiative("XX-03").with("needs", "risks"));
    }

    @Test
    @Timeout(120)
    void agreesWithItselfOnOneThread() throws Exception {
        List<Portfolio> portfolios = IntStream.range(0, AUDITS)
                .mapToObj(SharedAuditorTest::portfolio)
                .toList();
        Auditor auditor = auditor();
        List<AuditReport> expected = portfolios.stream().map(auditor()::audit).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<AuditReport>> work =
                    () -> portfolios.stream().map(auditor::audit).toList();
            List<Future<List<AuditReport>>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(work));
            }
            for (Future<List<AuditReport>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aPortfolioMayBeSharedToo() throws Exception {
        Portfolio portfolio = portfolio(10);
        Auditor auditor = auditor();
        AuditReport expected = auditor.audit(portfolio(10));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<AuditReport>> work = Collections.nCopies(THREADS, () -> auditor.audit(portfolio));
            for (Future<AuditReport> result : threads.invokeAll(work)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
