package org.alignmentaudit.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A host drops a plug-in and loads it anew, on threads that live on. */
@Timeout(120)
class RedeploymentTest {

    private static final int DEPLOYMENTS = 3;

    /** Linking its equals makes the JDK forget the record that it linked last, which it holds (seen in JDK 17). */
    private record Forget(String last) {}

    @Test
    void aDroppedPluginIsCollected() throws Exception {
        List<WeakReference<?>> plugins = new ArrayList<>();
        for (int i = 0; i < DEPLOYMENTS; i++) {
            plugins.add(auditedAndDropped());
        }

        assertThat(new Forget("one")).isNotEqualTo(new Forget("other"));
        assertThat(Garbage.stillHeld(plugins)).isZero();
    }

    /** Audits on the thread of the test, in a frame of its own, so that nothing else holds the loader. */
    private static WeakReference<?> auditedAndDropped() throws Exception {
        try (URLClassLoader plugin = Loaders.fresh()) {
            Loaders.host(plugin).call();
            return new WeakReference<>(plugin);
        }
    }
}
