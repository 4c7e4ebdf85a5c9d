package org.alignmentaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {

    /** Counts lines, so that a test need not wait for a time. */
    private static final class Listener extends PrintWriter {

        private final CountDownLatch lines;

        Listener(StringWriter out, int lines) {
            super(out);
            this.lines = new CountDownLatch(lines);
        }

        @Override
        public void println(String line) {
            super.println(line);
            lines.countDown();
        }

        boolean heard() {
            try {
                return lines.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void tellsAgainAndAgainThatLongWorkGoesOn() {
        StringWriter out = new StringWriter();
        Listener err = new Listener(out, 3);

        boolean heard = new Progress(Duration.ofMillis(1), err).during("Auditing", "24 initiatives", err::heard);

        assertThat(heard).isTrue();
        assertThat(out.toString()).startsWith("Auditing for 0 s: 24 initiatives" + System.lineSeparator());
    }

    @Test
    void saysNothingOfShortWork() {
        StringWriter out = new StringWriter();

        String result = new Progress(Duration.ofMinutes(1), new PrintWriter(out)).during("Reading", "x", () -> "done");

        assertThat(result).isEqualTo("done");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void endsWithWorkThatFails() {
        Progress progress = new Progress(Duration.ofMinutes(1), new PrintWriter(new StringWriter()));

        assertThatIllegalStateException()
                .isThrownBy(() -> progress.during("Reading", "x", () -> {
                    throw new IllegalStateException("boom");
                }))
                .withMessage("boom");
    }
}
