package org.alignmentaudit.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.launch.Framework;

/** A host in OSGi. The library, Drools and all they need are jars in one bundle, for Drools ships no bundles. */
@Timeout(120)
class EquinoxTest {

    private static final Path BUNDLE = Path.of("..", "equinox", "target", "equinox.jar");
    private static final String EXPECTED = new HostCode().call();

    @Test
    void auditsOnAThreadOfAWebServerFirstAndThenOnAThreadOfTheFramework(@TempDir Path folder) throws Exception {
        Path framework = Path.of(Framework.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());

        ChildJvm.run(
                folder,
                "-cp",
                Shipped.path(Shipped.withHost(List.of(framework))),
                EquinoxHost.class.getName(),
                BUNDLE.toString(),
                HostCode.BAKERY.toString(),
                folder.toString());

        assertThat(folder.resolve("first.json")).hasContent(EXPECTED);
        assertThat(folder.resolve("later.json")).hasContent(EXPECTED);
    }
}
