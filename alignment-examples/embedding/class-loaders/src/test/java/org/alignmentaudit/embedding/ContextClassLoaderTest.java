package org.alignmentaudit.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** OSGi, Jetty and schedulers call with a context class loader that cannot see Drools. */
@Timeout(120)
class ContextClassLoaderTest {

    private static final String EXPECTED = new HostCode().call();

    @Test
    void theVeryFirstCallMayComeWithALoaderThatSeesNothing() throws Exception {
        try (URLClassLoader bare = Loaders.bare();
                URLClassLoader library = Loaders.fresh()) {
            assertThat(Loaders.call(bare, () -> Loaders.host(library).call())).isEqualTo(EXPECTED);
        }
    }

    @Test
    void theVeryFirstCallMayComeWithoutALoader() throws Exception {
        try (URLClassLoader library = Loaders.fresh()) {
            assertThat(Loaders.call(null, () -> Loaders.host(library).call())).isEqualTo(EXPECTED);
        }
    }

    /** The first session looks for services that building the auditor did not need. */
    @Test
    void theFirstAuditMayComeWithALoaderThatSeesNothingThoughTheAuditorWasBuiltWithAGoodOne() throws Exception {
        try (URLClassLoader bare = Loaders.bare();
                URLClassLoader library = Loaders.fresh()) {
            Callable<?> host = Loaders.call(library, () -> Loaders.host(library));

            assertThat(Loaders.call(bare, host)).isEqualTo(EXPECTED);
        }
    }

    @Test
    void laterCallsMayComeWithAnyLoader() throws Exception {
        try (URLClassLoader bare = Loaders.bare();
                URLClassLoader library = Loaders.fresh()) {
            Callable<?> host = Loaders.call(bare, () -> Loaders.host(library));

            assertThat(Loaders.call(library, host)).isEqualTo(EXPECTED);
            assertThat(Loaders.call(null, host)).isEqualTo(EXPECTED);
            assertThat(Loaders.call(bare, host)).isEqualTo(EXPECTED);
        }
    }
}
