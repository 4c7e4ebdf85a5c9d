package org.alignmentaudit.internal.engine;

import java.util.List;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.internal.conf.ShareBetaNodesOption;

/**
 * The only door to the engine's services. The first call of Drools looks for its services through the context class loader
 * of the thread; where that cannot see Drools (OSGi, Jetty, schedulers) the services stay missing for good. Bases look for
 * some of them, sessions for others. So every call runs with the library's own loader.
 */
public final class DroolsRuntime {

    static {
        withOwnLoader(() -> {
            if (KieServices.get() == null) {
                throw new IllegalStateException("Drools found none of its services.\n"
                        + "Maybe drools-compiler is missing, or an earlier call of Drools in this class loader "
                        + "ran with a context class loader that cannot see it.");
            }
            return KieServices.get();
        });
    }

    private DroolsRuntime() {}

    /**
     * A rule base. Beta nodes are not shared: sharing them made {@code exists(A and not B)} depend on rules in other
     * packages (Drools issue 7115). Nothing is added to a base later, so that its sessions can let go of facts that no rule
     * matches.
     */
    static KieBase base(List<Model> models) {
        return withOwnLoader(() -> KieBaseBuilder.createKieBaseFromModel(
                models, ShareBetaNodesOption.NO, KieBaseMutabilityOption.DISABLED));
    }

    /** Calls with the library's own loader as context class loader, and puts back what was there. */
    public static <T> T withOwnLoader(Supplier<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(DroolsRuntime.class.getClassLoader());
        try {
            return call.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
