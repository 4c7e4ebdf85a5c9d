package org.alignmentaudit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the readers with class paths that lack one of the optional libraries. */
class OptionalLibraryTest {

    private static final String JACKSON = "JSON documents need com.fasterxml.jackson.core:jackson-core:2.16 or newer,"
            + " which is not on the class path.\nAdd that dependency to the application; it is optional here.";
    private static final String FASTCSV = "CSV tables need de.siegmar:fastcsv:4.4 or newer,"
            + " which is not on the class path.\nAdd that dependency to the application; it is optional here.";

    @TempDir
    private Path folder;

    private static URLClassLoader without(String library) {
        URL[] urls = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains(library))
                .map(OptionalLibraryTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object call(URLClassLoader classes, String type, String method, Object... arguments)
            throws ReflectiveOperationException {
        Class<?> owner = classes.loadClass("org.alignmentaudit.document." + type);
        for (Method candidate : owner.getMethods()) {
            if (candidate.getName().equals(method) && fits(candidate, arguments)) {
                return invoke(candidate, arguments);
            }
        }
        throw new NoSuchMethodException(type + "." + method);
    }

    private static Object invoke(Method method, Object... arguments) throws ReflectiveOperationException {
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static boolean fits(Method method, Object... arguments) {
        Class<?>[] types = method.getParameterTypes();
        boolean fits = types.length == arguments.length;
        for (int i = 0; fits && i < types.length; i++) {
            fits = types[i].isInstance(arguments[i]);
        }
        return fits;
    }

    @Test
    void saysThatJsonNeedsJackson() throws IOException {
        InputStream in = new ByteArrayInputStream(new byte[0]);
        try (URLClassLoader classes = without("jackson-core")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> call(classes, "JsonPortfolio", "read", in, "p.json"))
                    .withMessage(JACKSON);
            assertThatIllegalStateException()
                    .isThrownBy(() -> call(classes, "JsonPortfolio", "read", folder))
                    .withMessage(JACKSON);
            assertThatIllegalStateException()
                    .isThrownBy(() -> call(classes, "PortfolioFiles", "read", folder.resolve("p.json")))
                    .withMessage(JACKSON);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PolicyDocument", "WaiverDocument", "BaselineDocument", "ReportDocument", "RecordDocument"})
    void saysThatEveryOtherDocumentNeedsJackson(String document) throws IOException {
        InputStream in = new ByteArrayInputStream(new byte[0]);
        try (URLClassLoader classes = without("jackson-core")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> call(classes, document, "read", in, "d.json"))
                    .withMessage(JACKSON);
            assertThatIllegalStateException()
                    .isThrownBy(() -> call(classes, document, "read", folder.resolve("d.json")))
                    .withMessage(JACKSON);
        }
    }

    @Test
    void readsAndWritesTablesWithoutJackson() throws IOException, ReflectiveOperationException {
        Folder.in(folder);
        try (URLClassLoader classes = without("jackson-core")) {
            Object portfolio = call(classes, "PortfolioFiles", "read", folder);
            call(classes, "CsvPortfolio", "write", portfolio, folder.resolve("out"));
            assertThat(portfolio).isNotInstanceOf(Portfolio.class);
            assertThat(folder.resolve("out/organization.csv")).exists();
            assertThatIllegalStateException()
                    .isThrownBy(
                            () -> call(classes, "JsonPortfolio", "write", portfolio, OutputStream.nullOutputStream()))
                    .withMessage(JACKSON);
        }
    }

    @Test
    void saysThatTablesNeedFastCsv() throws IOException, ReflectiveOperationException {
        InputStream in = new ByteArrayInputStream(Json.bytes(Json.with("'goals': []")));
        try (URLClassLoader classes = without("fastcsv")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> call(classes, "PortfolioFiles", "read", folder))
                    .withMessage(FASTCSV);
            Object portfolio = call(classes, "JsonPortfolio", "read", in, "p.json");
            assertThatIllegalStateException()
                    .isThrownBy(() -> call(classes, "CsvPortfolio", "write", portfolio, folder))
                    .withMessage(FASTCSV);
        }
    }
}
