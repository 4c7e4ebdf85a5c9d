package org.alignmentaudit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says while work takes longer than its patience. A database keeps it waiting for what a test asks. */
public class LongWorkTest {

    private static final Path QUERIES = Path.of("..", "sql", "dolibarr-19.sql");
    /** So short that something is said of everything. */
    private static final Duration SHORT = Duration.ofNanos(1);

    private static final Duration LONG = Duration.ofMinutes(1);

    private static CountDownLatch heard = new CountDownLatch(1);
    private static Duration wait = LONG;

    @TempDir
    Path folder;

    /** The database is open when something was said, or when it has waited long enough. */
    public static boolean await() throws InterruptedException {
        return heard.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    @BeforeEach
    void forget() {
        heard = new CountDownLatch(1);
        wait = LONG;
    }

    private static String slow() {
        return "jdbc:h2:mem:;INIT=CREATE ALIAS AWAIT FOR '" + LongWorkTest.class.getName() + ".await'\\;CALL AWAIT()";
    }

    /** What is said to standard error. */
    private static String said(Object... args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        OutputStream listener = new OutputStream() {

            @Override
            public synchronized void write(int b) {
                said.write(b);
                if (b == '\n') {
                    heard.countDown();
                }
            }
        };
        String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        new Program(UnaryOperator.identity(), Terminal.NONE, SHORT)
                .run(
                        new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
                        new PrintStream(listener, true, UTF_8),
                        words);
        return said.toString(UTF_8);
    }

    @Test
    void anAuditTellsThatItReads() {
        assertThat(said("audit", "--jdbc", slow(), "--sql", QUERIES, "--with", Run.BAKERY))
                .startsWith("Reading for 0 s: " + QUERIES + ", " + Run.BAKERY + System.lineSeparator());
    }

    @Test
    void soDoesTheListOfNeeds() {
        assertThat(said("needs", "--jdbc", slow(), "--sql", QUERIES)).startsWith("Reading for 0 s: " + QUERIES);
    }

    @Test
    void aQuietAuditTellsNothingOfIt() {
        wait = Duration.ofMillis(200);

        assertThat(said("audit", "-q", "--jdbc", slow(), "--sql", QUERIES)).doesNotContain("Reading");
    }

    /** A file may be written in no time, so this tries until one was not. */
    @Test
    void aFileThatTakesLongToWriteIsNamed() {
        Path file = folder.resolve("report.html");
        Supplier<String> said = () -> said("audit", Run.BAKERY, "-o", file);

        boolean named = Stream.generate(said)
                .limit(100)
                .anyMatch(told -> told.contains("Writing for 0 s: " + file + System.lineSeparator()));

        assertThat(named).isTrue();
    }
}
