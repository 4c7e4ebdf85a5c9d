package org.alignmentaudit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Waived;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.BaselineBusyException;
import org.alignmentaudit.lifecycle.BaselineEntry;
import org.alignmentaudit.lifecycle.BaselineStore;
import org.alignmentaudit.lifecycle.KnownFinding;
import org.junit.jupiter.api.Test;

/**
 * What every {@link BaselineStore} must do. Extend it with a test class whose {@link #open} gives the store, over storage that
 * is empty at the start of each test:
 *
 * <pre>{@code
 * class OurStoreTest extends BaselineStoreContract {
 *     @TempDir Path folder;
 *
 *     @Override
 *     protected BaselineStore open() {
 *         return new OurStore(folder);
 *     }
 * }
 * }</pre>
 */
public abstract class BaselineStoreContract {

    private static final String PORTFOLIO = "portfolio-1";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final int THREADS = 4;
    private static final int UPDATES_A_THREAD = 10;
    private static final int PATIENCE_SECONDS = 60;

    /** For subclasses. */
    protected BaselineStoreContract() {}

    /** The store under test; within one test each call opens the same storage anew, as another process would. */
    protected abstract BaselineStore open();

    /** As those of findings are: f1: and 32 hex digits. */
    private static String fingerprint(String number) {
        String digits = HexFormat.of().formatHex(number.getBytes(StandardCharsets.US_ASCII));
        return "f1:" + "0".repeat(32 - digits.length()) + digits;
    }

    private static BaselineEntry entry(String number) {
        SubjectRef subject = new SubjectRef(SubjectType.INITIATIVE, "I-" + number, "Initiative " + number);
        KnownFinding finding =
                new KnownFinding(fingerprint(number), "CB-03", subject, Severity.HIGH, 0.8, List.of(), null);
        return new BaselineEntry(finding, DAY);
    }

    private static Baseline baseline(String... numbers) {
        return Baseline.of(
                PORTFOLIO,
                List.of(numbers).stream().map(BaselineStoreContract::entry).toList());
    }

    private static Baseline with(Baseline kept, BaselineEntry more) {
        List<BaselineEntry> entries = new ArrayList<>(kept.entries());
        entries.add(more);
        return Baseline.of(kept.portfolio(), entries);
    }

    /** Nothing is kept at first, and an update is handed an empty baseline. */
    @Test
    void holdsNothingAtFirst() {
        assertThat(open().find(PORTFOLIO)).isEmpty();
        open().update(PORTFOLIO, kept -> {
            assertThat(kept).isEqualTo(Baseline.empty(PORTFOLIO));
            return kept;
        });
    }

    /** Every field comes back as it was, whatever it holds. */
    @Test
    void givesBackEveryFieldAsItWas() {
        KnownFinding finding = new KnownFinding(
                "f1:0123456789abcdef0123456789abcdef",
                "CB-03",
                new SubjectRef(SubjectType.DECISION, "D|'1\"\\", "Größe\n\u00a0\uD83C\uDF5E; drop table x"),
                Severity.CRITICAL,
                0.123456789012345,
                List.of("a", "b"),
                new Waived("It's \"fine\" until spring\n", "O'Brien", LocalDate.of(9999, 12, 31)));
        Baseline full =
                Baseline.of(PORTFOLIO, List.of(new BaselineEntry(finding, LocalDate.of(1970, 1, 1)), entry("2")));

        assertThat(open().update(PORTFOLIO, kept -> full)).isEqualTo(full);

        assertThat(open().find(PORTFOLIO)).contains(full);
        assertThat(open().find(PORTFOLIO).orElseThrow().digest()).isEqualTo(full.digest());
    }

    /** An update is handed what is kept, and what it answers is kept. */
    @Test
    void handsAnUpdateWhatIsKept() {
        open().update(PORTFOLIO, kept -> baseline("1", "2"));

        open().update(PORTFOLIO, kept -> {
            assertThat(kept).isEqualTo(baseline("1", "2"));
            return with(kept.without(List.of(fingerprint("1"))), entry("3"));
        });

        assertThat(open().find(PORTFOLIO)).contains(baseline("2", "3"));
    }

    /** A finding that has changed replaces what was known of it. */
    @Test
    void replacesAFindingThatHasChanged() {
        open().update(PORTFOLIO, kept -> baseline("1"));
        KnownFinding old = entry("1").finding();
        KnownFinding changed =
                new KnownFinding(old.fingerprint(), old.rule(), old.subject(), Severity.LOW, 0.5, List.of("c"), null);
        Baseline after = Baseline.of(PORTFOLIO, List.of(new BaselineEntry(changed, DAY)));

        open().update(PORTFOLIO, kept -> after);

        assertThat(open().find(PORTFOLIO)).contains(after);
    }

    /** That nothing is known is something else than that nothing was kept. */
    @Test
    void keepsAnEmptyBaseline() {
        open().update(PORTFOLIO, kept -> kept);

        assertThat(open().find(PORTFOLIO)).contains(Baseline.empty(PORTFOLIO));
    }

    /** A change that throws changes nothing, and what it threw comes out. */
    @Test
    void keepsWhatItHadWhereTheChangeThrows() {
        open().update(PORTFOLIO, kept -> baseline("1"));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> open().update(PORTFOLIO, kept -> {
                    throw new UnsupportedOperationException("no");
                }));

        assertThat(open().find(PORTFOLIO)).contains(baseline("1"));
        assertThat(open().update(PORTFOLIO, kept -> with(kept, entry("2")))).isEqualTo(baseline("1", "2"));
    }

    /** A first change that throws leaves nothing behind that looks like a baseline. */
    @Test
    void holdsNothingAfterAFirstChangeThatThrows() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> open().update(PORTFOLIO, kept -> {
                    throw new UnsupportedOperationException("no");
                }));

        assertThat(open().find(PORTFOLIO)).isEmpty();
    }

    /** The baseline of one portfolio is never kept as that of another. */
    @Test
    void refusesTheBaselineOfAnotherPortfolio() {
        open().update(PORTFOLIO, kept -> baseline("1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> open().update(PORTFOLIO, kept -> Baseline.empty("portfolio-2")));

        assertThat(open().find(PORTFOLIO)).contains(baseline("1"));
    }

    /** A second portfolio is kept beside the first, or refused by a store that holds one; never mixed with it. */
    @Test
    void keepsPortfoliosApart() {
        open().update(PORTFOLIO, kept -> baseline("1"));
        Baseline other = Baseline.of("portfolio-2", List.of(entry("9")));

        boolean kept = keeps(other);

        assertThat(open().find(PORTFOLIO)).contains(baseline("1"));
        if (kept) {
            assertThat(open().find("portfolio-2")).contains(other);
        }
    }

    private boolean keeps(Baseline other) {
        try {
            open().update(other.portfolio(), old -> {
                assertThat(old.entries()).isEmpty();
                return other;
            });
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** Thousands of findings are no trouble. */
    @Test
    void keepsThousandsOfFindings() {
        List<BaselineEntry> entries = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            entries.add(entry(Integer.toString(i)));
        }
        Baseline large = Baseline.of(PORTFOLIO, entries);

        open().update(PORTFOLIO, kept -> large);

        assertThat(open().find(PORTFOLIO)).contains(large);
    }

    /** Updates at the same time happen one after the other; a store that turns some away is asked again. */
    @Test
    void losesNoUpdateAmongThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                running.add(threads.submit(updates(Integer.toString(thread))));
            }
            for (Future<Integer> one : running) {
                assertThat(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(UPDATES_A_THREAD);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(open().find(PORTFOLIO).orElseThrow().entries()).hasSize(THREADS * UPDATES_A_THREAD);
    }

    private Callable<Integer> updates(String thread) {
        return () -> {
            BaselineStore store = open();
            int done = 0;
            while (done < UPDATES_A_THREAD) {
                BaselineEntry next = entry(thread + "-" + done);
                try {
                    store.update(PORTFOLIO, kept -> with(kept, next));
                    done++;
                } catch (BaselineBusyException busy) {
                    TimeUnit.MILLISECONDS.sleep(1);
                }
            }
            return done;
        };
    }
}
