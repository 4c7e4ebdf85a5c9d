package org.alignmentaudit.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host that is a module. The jars of the library and of Drools are automatic modules without split packages, so all may
 * stand on the module path. An automatic module requires nothing by name: the module of the host must name those jars that
 * are modules of their own, jackson-core, jspecify and slf4j-api, or be started with
 * {@code --add-modules ALL-MODULE-PATH}. Or all but the library stays on the class path.
 */
@Timeout(120)
class ModulePathTest {

    private static final String LIBRARY = "requires org.alignmentaudit.core; requires org.alignmentaudit.standard;";
    private static final String OTHERS =
            " requires com.fasterxml.jackson.core; requires org.jspecify; requires org.slf4j;";
    private static final String MAIN = "host/" + HostCode.class.getName();
    private static final Path SOURCE =
            Path.of("src", "test", "java", "org", "alignmentaudit", "embedding", "HostCode.java");

    @TempDir
    private Path folder;

    private Path module;
    private List<Path> library;
    private List<Path> others;

    @BeforeEach
    void jars() throws IOException {
        module = folder.resolve("host");
        library = Shipped.jars().stream()
                .filter(jar -> Shipped.isNamed(jar, "alignment-"))
                .toList();
        others = Shipped.jars().stream().filter(jar -> !library.contains(jar)).toList();
    }

    private void compile(String requires) throws IOException {
        Path info = Files.writeString(folder.resolve("module-info.java"), "module host { " + requires + " }");
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--module-path",
                        Shipped.path(Shipped.jars()),
                        "-d",
                        module.toString(),
                        info.toString(),
                        SOURCE.toString());
        assertThat(errors).isZero();
    }

    private String modulePath(List<Path> jars) {
        return module + System.getProperty("path.separator") + Shipped.path(jars);
    }

    private static void assertAudited(ChildJvm java) {
        assertThat(java.out()).isEqualTo(new HostCode().call());
    }

    @Test
    void auditsWithEveryJarOnTheModulePath() throws Exception {
        compile(LIBRARY + OTHERS);

        assertAudited(ChildJvm.run(folder, "--module-path", modulePath(Shipped.jars()), "-m", MAIN));
    }

    @Test
    void auditsWithEveryJarOnTheModulePathWhenAllAreAdded() throws Exception {
        compile(LIBRARY);

        assertAudited(ChildJvm.run(
                folder, "--module-path", modulePath(Shipped.jars()), "--add-modules", "ALL-MODULE-PATH", "-m", MAIN));
    }

    @Test
    void auditsWithTheLibraryOnTheModulePathAndAllElseOnTheClassPath() throws Exception {
        compile(LIBRARY);

        assertAudited(
                ChildJvm.run(folder, "--module-path", modulePath(library), "-cp", Shipped.path(others), "-m", MAIN));
    }
}
