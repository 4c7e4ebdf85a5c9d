package org.alignmentaudit.benchmark;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * What an open session adds to the heap: live heap after full collections with all facts inserted and every rule evaluated up
 * to its last match but one, less the live heap with the portfolio alone. Includes the findings drafted so far.
 */
final class EngineHeap {

    private static final int COLLECTIONS = 4;

    private EngineHeap() {}

    static void measure(int n, PrintStream out) {
        Workload rows = new Workload(n, 42);
        Auditor auditor = ByLibrary.auditor();
        Portfolio portfolio = ByLibrary.build(rows);
        AtomicLong calls = new AtomicLong();
        auditor.audit(portfolio, () -> calls.incrementAndGet() < 0);
        long last = calls.get();
        long before = live();
        AtomicLong open = new AtomicLong();
        calls.set(0);
        auditor.audit(portfolio, () -> {
            if (calls.incrementAndGet() == last) {
                open.set(live());
            }
            return false;
        });
        out.printf(
                Locale.ROOT,
                "heap n=%d engine=%.1f bytes a row (%d rows)%n",
                n,
                (double) (open.get() - before) / rows.rows(),
                rows.rows());
    }

    private static long live() {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
