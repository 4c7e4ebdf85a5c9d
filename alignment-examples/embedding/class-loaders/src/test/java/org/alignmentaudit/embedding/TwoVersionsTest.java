package org.alignmentaudit.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alignmentaudit.audit.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two plug-ins of one host bring two versions of the library, each with its own Drools. */
@Timeout(120)
class TwoVersionsTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 5;
    private static final String EXPECTED = new HostCode().call();
    private static final String EXPECTED_OF_OTHER = EXPECTED.replace(
                    library(Library.version()), library(OtherVersion.VERSION))
            .replace(onPage(Library.version()), onPage(OtherVersion.VERSION));

    @TempDir
    private Path folder;

    private URLClassLoader one;
    private URLClassLoader other;

    @BeforeEach
    void load() throws Exception {
        one = Loaders.fresh();
        other = Loaders.holding(OtherVersion.jars(folder));
    }

    @AfterEach
    void close() throws Exception {
        one.close();
        other.close();
    }

    private static String library(String version) {
        return "\"libraryVersion\" : \"" + version + '"';
    }

    private static String onPage(String version) {
        return "Library: " + version + "<";
    }

    @Test
    void sayWhichTheyAre() {
        assertThat(EXPECTED).contains(library(Library.version()), onPage(Library.version()));
        assertThat(EXPECTED_OF_OTHER).contains(library(OtherVersion.VERSION), onPage(OtherVersion.VERSION));
    }

    @Test
    void auditInTurnsThoughEachIsCalledWithTheLoaderOfTheOther() throws Exception {
        Callable<?> host = Loaders.call(other, () -> Loaders.host(one));
        Callable<?> otherHost = Loaders.call(one, () -> Loaders.host(other));

        for (int i = 0; i < ROUNDS; i++) {
            assertThat(Loaders.call(other, host)).isEqualTo(EXPECTED);
            assertThat(Loaders.call(one, otherHost)).isEqualTo(EXPECTED_OF_OTHER);
        }
    }

    @Test
    void auditAtTheSameTime() throws Exception {
        List<Future<?>> reports = new ArrayList<>();
        List<Future<?>> reportsOfOther = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int i = 0; i < THREADS * ROUNDS; i++) {
                reports.add(threads.submit(() -> Loaders.host(one).call()));
                reportsOfOther.add(threads.submit(() -> Loaders.host(other).call()));
            }
        } finally {
            threads.shutdown();
        }

        for (Future<?> report : reports) {
            assertThat(report.get()).isEqualTo(EXPECTED);
        }
        for (Future<?> report : reportsOfOther) {
            assertThat(report.get()).isEqualTo(EXPECTED_OF_OTHER);
        }
    }

    @Test
    void shareNoClass() throws Exception {
        Loaders.host(one).call();
        Loaders.host(other).call();

        for (String name : List.of(
                "org.alignmentaudit.audit.Auditor",
                "org.alignmentaudit.standard.StandardPack",
                "org.kie.api.KieServices",
                "org.slf4j.LoggerFactory")) {
            assertThat(one.loadClass(name)).isNotSameAs(other.loadClass(name));
        }
    }
}
