package org.alignmentaudit.embedding;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Class loaders that hosts have, and calls that come with them. */
final class Loaders {

    private Loaders() {}

    /** Sees neither the library nor Drools. */
    static URLClassLoader bare() {
        return new URLClassLoader(new URL[0], null);
    }

    /** Holds the shipped jars and host code, all loaded afresh. */
    static URLClassLoader fresh() throws IOException {
        return holding(Shipped.jars());
    }

    /** Holds these jars and host code. */
    static URLClassLoader holding(List<Path> jars) throws IOException {
        return new URLClassLoader(urls(Shipped.withHost(jars)), ClassLoader.getPlatformClassLoader());
    }

    static URL[] urls(List<Path> entries) throws IOException {
        URL[] urls = new URL[entries.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = entries.get(i).toUri().toURL();
        }
        return urls;
    }

    /** The host code of a loader; it builds its auditor here. */
    static Callable<?> host(ClassLoader loader) throws ReflectiveOperationException {
        return (Callable<?>) loader.loadClass(HostCode.class.getName())
                .getDeclaredConstructor()
                .newInstance();
    }

    /** Calls on a thread of its own with this context class loader. */
    static <T> T call(@Nullable ClassLoader context, Callable<T> call) throws Exception {
        FutureTask<T> task = new FutureTask<>(call);
        Thread thread = new Thread(task);
        thread.setContextClassLoader(context);
        thread.start();
        return task.get();
    }
}
