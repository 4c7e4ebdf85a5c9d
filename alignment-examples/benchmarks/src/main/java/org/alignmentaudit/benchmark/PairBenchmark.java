package org.alignmentaudit.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.portfolio.Portfolio;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * All contestants one after the other in one virtual machine, so that what disturbs one disturbs all. Each starts from the
 * same rows and after a garbage collection that is not timed. JMH makes the forks and warms up; the times of the contestants
 * are written down one by one, for JMH knows only their sum.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PairBenchmark {

    private static final long SEED = 42;

    /** Number of initiatives. */
    @Param("1000")
    public int n;

    private Workload rows = new Workload(5, SEED);
    private Auditor auditor = ByLibrary.auditor();
    private boolean measured;

    /** Draws the rows. */
    @Setup(Level.Trial)
    public void draw() {
        rows = new Workload(n, SEED);
        auditor = ByLibrary.auditor();
    }

    /** Notes whether the next pair counts. */
    @Setup(Level.Iteration)
    public void note(IterationParams iteration) {
        measured = iteration.getType() == IterationType.MEASUREMENT;
    }

    /** One pair. */
    @Benchmark
    public int pair() throws Exception {
        Stopwatch watch = new Stopwatch();
        List<Found> byHand = watch.time(() -> HandWritten.audit(rows));
        Portfolio portfolio = watch.time(() -> ByLibrary.build(rows));
        AuditReport report = watch.time(() -> auditor.audit(portfolio));
        List<Found> byDatabase = watch.time(() -> ByDatabase.audit(rows));
        if (measured) {
            new Times(n, watch.taken(0), watch.taken(1), watch.taken(2), watch.taken(3)).write();
        }
        int found = report.findings().size();
        if (found != byHand.size() || found != byDatabase.size()) {
            throw new IllegalStateException(byHand.size() + " by hand, " + found + " by the library, "
                    + byDatabase.size() + " by the database.");
        }
        return found;
    }
}
