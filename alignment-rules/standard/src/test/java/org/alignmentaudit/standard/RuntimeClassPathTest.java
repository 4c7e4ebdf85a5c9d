package org.alignmentaudit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a host gets on its class path with the one dependency it declares. */
class RuntimeClassPathTest {

    /** Written by the build: the run-time class path of this module as Maven resolves it. */
    private static final Path RESOLVED = Path.of("target", "runtime-classpath.txt");

    @Test
    void holdsTwelveDroolsJarsTheLoggingApiTheNullAnnotationsTheEscapingAndTheCore() throws IOException {
        assertThat(jars())
                .containsExactlyInAnyOrder(
                        "alignment-core",
                        "drools-base",
                        "drools-canonical-model",
                        "drools-compiler",
                        "drools-core",
                        "drools-kiesession",
                        "drools-model-compiler",
                        "drools-util",
                        "drools-wiring-api",
                        "drools-wiring-static",
                        "kie-api",
                        "kie-internal",
                        "kie-memory-compiler",
                        "slf4j-api",
                        // 50 kB without dependencies: escapes what the HTML report shows
                        "jte-runtime",
                        // 4 kB of annotations: the dictionary reads from them which fields may be absent
                        "jspecify");
    }

    @Test
    void holdsNeitherCompilerNorParser() throws IOException {
        assertThat(jars())
                .noneMatch(jar -> jar.contains("ecj")
                        || jar.contains("antlr")
                        || jar.contains("parser")
                        || jar.contains("codegen")
                        || jar.contains("mvel"));
    }

    private static List<String> jars() throws IOException {
        return Arrays.stream(Files.readString(RESOLVED).strip().split(File.pathSeparator))
                .map(entry -> Path.of(entry))
                .map(RuntimeClassPathTest::artifact)
                .toList();
    }

    /** The module itself comes as its folder of classes while the reactor has not packed it yet. */
    private static String artifact(Path entry) {
        String name = entry.getFileName().toString();
        return name.equals("classes")
                ? entry.getParent().getParent().getFileName().toString()
                : name.replaceFirst("-[0-9].*", "");
    }
}
