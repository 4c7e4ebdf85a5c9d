package org.alignmentaudit.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.alignmentaudit.audit.Auditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kie.api.KieServices;

/** A plug-in brings the library and Drools, and so does the application around it. */
@Timeout(120)
class ChildFirstLoaderTest {

    private static final ClassLoader APPLICATION = ChildFirstLoaderTest.class.getClassLoader();
    private static final String EXPECTED = new HostCode().call();

    private static ChildFirstLoader plugin() throws Exception {
        return new ChildFirstLoader(Shipped.withHost(Shipped.jars()), APPLICATION);
    }

    @Test
    void auditsWhenTheApplicationCallsWithItsOwnLoader() throws Exception {
        try (ChildFirstLoader plugin = plugin()) {
            assertThat(Loaders.call(APPLICATION, () -> Loaders.host(plugin).call()))
                    .isEqualTo(EXPECTED);
        }
    }

    @Test
    void auditsWhenCalledWithTheLoaderOfThePlugin() throws Exception {
        try (ChildFirstLoader plugin = plugin()) {
            assertThat(Loaders.call(plugin, () -> Loaders.host(plugin).call())).isEqualTo(EXPECTED);
        }
    }

    /** Else the tests above would test the copy of the application. */
    @Test
    void thePluginUsesItsOwnCopies() throws Exception {
        try (ChildFirstLoader plugin = plugin()) {
            Callable<?> host = Loaders.call(APPLICATION, () -> Loaders.host(plugin));

            assertThat(host.getClass()).isNotSameAs(HostCode.class);
            for (Class<?> type : new Class<?>[] {Auditor.class, KieServices.class}) {
                assertThat(plugin.loadClass(type.getName()).getClassLoader()).isSameAs(plugin);
            }
        }
    }
}
