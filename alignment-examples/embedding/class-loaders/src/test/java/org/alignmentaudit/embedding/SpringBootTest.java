package org.alignmentaudit.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A host that is one executable jar, with the library and Drools as jars inside. Threads that were not started by its own
 * code look into the outer jar alone.
 */
@Timeout(120)
class SpringBootTest {

    private static final String EXPECTED = new HostCode().call();

    private static Path application(String version) {
        return Path.of("..", "spring-boot-" + version, "target", "spring-boot-" + version + "-exec.jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "4"})
    void auditsInTheCommonPoolFirstAndThenOnItsMainThread(String version, @TempDir Path folder) throws Exception {
        ChildJvm.run(folder, "-jar", application(version).toString(), HostCode.BAKERY.toString(), folder.toString());

        assertThat(folder.resolve("first.json")).hasContent(EXPECTED);
        assertThat(folder.resolve("later.json")).hasContent(EXPECTED);
    }
}
