package org.alignmentaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** OSGi, Jetty and schedulers call with a context class loader that cannot see Drools. */
@Timeout(120)
class ContextClassLoaderTest {

    private static final int FINDINGS = 2;

    /** What came out of the call, and the context class loader that was left behind. */
    private record Outcome(Object result, ClassLoader leftBehind) {}

    private static Outcome call(ClassLoader context, Callable<?> call) throws Exception {
        FutureTask<Outcome> task = new FutureTask<>(
                () -> new Outcome(call.call(), Thread.currentThread().getContextClassLoader()));
        Thread thread = new Thread(task);
        thread.setContextClassLoader(context);
        thread.start();
        return task.get();
    }

    private static URLClassLoader bare() {
        return new URLClassLoader(new URL[0], null);
    }

    @Test
    void auditsWithALoaderThatSeesNothing() throws Exception {
        try (URLClassLoader bare = bare()) {
            assertThat(call(bare, new ContextLoaderProbe())).isEqualTo(new Outcome(FINDINGS, bare));
        }
    }

    @Test
    void auditsWithoutALoader() throws Exception {
        assertThat(call(null, new ContextLoaderProbe())).isEqualTo(new Outcome(FINDINGS, null));
    }

    /** Drools looks for its services at its first call; so the library is loaded afresh. */
    @Test
    void theVeryFirstCallMayComeWithALoaderThatSeesNothing() throws Exception {
        try (URLClassLoader bare = bare();
                URLClassLoader fresh = fresh()) {
            assertThat(call(bare, probe(fresh))).isEqualTo(new Outcome(FINDINGS, bare));
        }
    }

    private static Callable<?> probe(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(ContextLoaderProbe.class.getName());
        assertThat(type).isNotSameAs(ContextLoaderProbe.class);
        return (Callable<?>) type.getDeclaredConstructor().newInstance();
    }

    private static URLClassLoader fresh() throws IOException {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
        URL[] urls = Arrays.stream(entries).map(ContextClassLoaderTest::url).toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (IOException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
