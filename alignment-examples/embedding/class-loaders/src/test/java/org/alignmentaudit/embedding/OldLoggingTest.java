package org.alignmentaudit.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A host whose log binding is of SLF4J 1.7 pins slf4j-api to 1.7.36. */
@Timeout(120)
class OldLoggingTest {

    /** Written by the build: slf4j-api and slf4j-simple 1.7.36. */
    private static final Path OLD_LOGGING = Path.of("target", "old-logging");

    private static final String LOG_EVERYTHING = "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace";

    private static List<Path> oldLogging() throws IOException {
        try (Stream<Path> jars = Files.list(OLD_LOGGING)) {
            return jars.toList();
        }
    }

    private static List<Path> withoutLogging() throws IOException {
        return Shipped.jars().stream()
                .filter(jar -> !Shipped.isNamed(jar, "slf4j-"))
                .toList();
    }

    @Test
    void auditsAndLogsThroughTheBindingOfTheHost(@TempDir Path folder) throws Exception {
        List<Path> jars = new ArrayList<>(withoutLogging());
        jars.addAll(oldLogging());

        ChildJvm java = ChildJvm.run(
                folder, LOG_EVERYTHING, "-cp", Shipped.path(Shipped.withHost(jars)), HostCode.class.getName());

        assertThat(java.out()).isEqualTo(new HostCode().call());
        assertThat(java.err()).contains("[main] DEBUG org.drools.").doesNotContain("SLF4J:");
    }

    /** Also where the audit of the bakery does not come by. */
    @Test
    void theLibraryAndItsEngineCallNothingNewer() throws Exception {
        JavaClasses callers = new ClassFileImporter().importUrls(List.of(Loaders.urls(withoutLogging())));
        Set<String> missing = new TreeSet<>();
        Set<String> called = new TreeSet<>();
        try (URLClassLoader old = new URLClassLoader(Loaders.urls(oldLogging()), null)) {
            callers.stream()
                    .flatMap(caller -> caller.getMethodCallsFromSelf().stream())
                    .filter(call -> call.getTargetOwner().getPackageName().startsWith("org.slf4j"))
                    .forEach(call -> (exists(call, old) ? called : missing)
                            .add(call.getTarget().getFullName()));
        }

        assertThat(missing).isEmpty();
        assertThat(called).isNotEmpty();
    }

    private static boolean exists(JavaMethodCall call, ClassLoader old) {
        List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                .map(type -> type.getName())
                .toList();
        try {
            Method[] methods =
                    old.loadClass(call.getTargetOwner().getFullName()).getMethods();
            return Arrays.stream(methods)
                    .filter(method -> method.getName().equals(call.getName()))
                    .anyMatch(method -> Arrays.stream(method.getParameterTypes())
                            .map(Class::getName)
                            .toList()
                            .equals(parameters));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
