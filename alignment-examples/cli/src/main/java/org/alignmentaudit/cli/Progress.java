package org.alignmentaudit.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.portfolio.Portfolio;

/** Says now and then that long work goes on: after some time, then each time that twice as much has passed. */
final class Progress {

    /** Shorter work passes without a word. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Duration patience;
    private final PrintWriter err;

    /**
     * Tells of work.
     *
     * @param patience how long it waits before the first word
     */
    Progress(Duration patience, PrintWriter err) {
        this.patience = patience;
        this.err = err;
    }

    /** Tells of nothing. */
    static Progress silent() {
        return new Progress(PATIENCE, new PrintWriter(Writer.nullWriter()));
    }

    /**
     * Tells until the work is done, and gives its result.
     *
     * @param doing what is done, such as {@code Reading}
     * @param what what it is done with
     */
    <T> T during(String doing, String what, Supplier<T> work) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Progress::thread);
        try {
            new Telling(doing, what, clock).after(patience, patience);
            return work.get();
        } finally {
            clock.shutdownNow();
        }
    }

    /** Tells of an audit. */
    AuditReport audit(Auditor auditor, Portfolio portfolio) {
        String what = portfolio.initiatives().size() + " initiatives, "
                + portfolio.goals().size() + " goals, "
                + portfolio.decisions().size() + " decisions.";
        return during("Auditing", what, () -> auditor.audit(portfolio));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }

    /** What is told of one piece of work. */
    private final class Telling {

        private final String doing;
        private final String what;
        private final ScheduledExecutorService clock;

        Telling(String doing, String what, ScheduledExecutorService clock) {
            this.doing = doing;
            this.what = what;
            this.clock = clock;
        }

        void after(Duration wait, Duration passed) {
            clock.schedule(() -> tell(passed), wait.toMillis(), TimeUnit.MILLISECONDS);
        }

        private void tell(Duration passed) {
            err.println(doing + " for " + passed.toSeconds() + " s: " + what);
            after(passed, passed.multipliedBy(2));
        }
    }
}
