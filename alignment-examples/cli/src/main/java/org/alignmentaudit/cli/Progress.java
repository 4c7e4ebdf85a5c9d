package org.alignmentaudit.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.alignmentaudit.portfolio.Portfolio;

/** Says now and then that a long audit goes on: after some time, then each time that twice as much has passed. */
final class Progress {

    /** Shorter audits pass without a word. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PrintWriter err;
    private final Portfolio portfolio;
    private final Duration patience;

    /**
     * Tells of audits of this portfolio.
     *
     * @param patience how long it waits before the first word
     */
    Progress(Portfolio portfolio, Duration patience, PrintWriter err) {
        this.portfolio = portfolio;
        this.patience = patience;
        this.err = err;
    }

    /** Tells until the work is done, and gives its result. */
    <T> T during(Supplier<T> work) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Progress::thread);
        try {
            tellAfter(patience, patience, clock);
            return work.get();
        } finally {
            clock.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }

    private void tellAfter(Duration wait, Duration passed, ScheduledExecutorService clock) {
        clock.schedule(() -> tell(passed, clock), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tell(Duration passed, ScheduledExecutorService clock) {
        err.println("Auditing for " + passed.toSeconds() + " s: "
                + portfolio.initiatives().size() + " initiatives, "
                + portfolio.goals().size() + " goals, "
                + portfolio.decisions().size() + " decisions.");
        tellAfter(passed, passed.multipliedBy(2), clock);
    }
}
