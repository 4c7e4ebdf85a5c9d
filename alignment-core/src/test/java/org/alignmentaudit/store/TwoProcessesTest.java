package org.alignmentaudit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.BaselineBusyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Updates of one baseline by two processes, and by two copies of the library in one. */
class TwoProcessesTest {

    /** Enough for the two to meet many times. */
    private static final int FINDINGS_EACH = 150;

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("baseline.json");
    }

    /** What another process says that tries once to add a finding. */
    private String other() {
        try {
            return said(OtherProcess.start(AddingWriter.class, file(), "once", 0, 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    @Test
    void theOtherIsTurnedAwayWhileOneWrites() {
        FileBaselineStore store = new FileBaselineStore(file());

        store.update("B", kept -> {
            assertThat(other()).isEqualTo("busy");
            return kept;
        });

        assertThat(other()).isEqualTo("added");
        assertThat(store.find("B")).contains(ManyFindings.of("B", 1));
    }

    @Test
    void theOtherIsTurnedAwayThoughAThreadOfThisOneWasTurnedAwayToo() {
        FileBaselineStore store = new FileBaselineStore(file());

        store.update("B", kept -> {
            assertThatThrownBy(() -> store.update("B", same -> same)).isInstanceOf(BaselineBusyException.class);
            assertThat(other()).isEqualTo("busy");
            return kept;
        });
    }

    @Test
    void theOtherIsTurnedAwayThoughAnotherCopyOfTheLibraryInThisOneWasTurnedAwayToo() throws Exception {
        try (URLClassLoader copy = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            new FileBaselineStore(file()).update("B", kept -> {
                assertThatThrownBy(() -> updateBy(copy))
                        .satisfies(refusal -> assertThat(refusal.getClass().getName())
                                .isEqualTo(BaselineBusyException.class.getName()))
                        .isNotInstanceOf(BaselineBusyException.class);
                assertThat(other()).isEqualTo("busy");
                return kept;
            });
        }
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(TwoProcessesTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void updateBy(ClassLoader copy) throws Throwable {
        Class<?> type = copy.loadClass(FileBaselineStore.class.getName());
        Object store = type.getConstructor(Path.class).newInstance(file());
        try {
            type.getMethod("update", String.class, UnaryOperator.class).invoke(store, "B", UnaryOperator.identity());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void noUpdateIsLost() throws IOException {
        Process one = OtherProcess.start(AddingWriter.class, file(), "again", 0, FINDINGS_EACH);
        Process two = OtherProcess.start(AddingWriter.class, file(), "again", FINDINGS_EACH, 2 * FINDINGS_EACH);

        assertThat(said(one)).isEqualTo("added");
        assertThat(said(two)).isEqualTo("added");

        Baseline kept = new FileBaselineStore(file()).find("B").orElseThrow();
        assertThat(kept).isEqualTo(ManyFindings.of("B", 2 * FINDINGS_EACH));
    }
}
