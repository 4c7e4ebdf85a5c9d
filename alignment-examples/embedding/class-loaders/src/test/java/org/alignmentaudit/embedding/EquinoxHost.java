package org.alignmentaudit.embedding;

import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * A web server in OSGi, in a JVM of its own: it finds the audit as a service and calls it, first from a thread that Jetty
 * could have made.
 */
final class EquinoxHost {

    private static final long PATIENCE = 10_000;

    private EquinoxHost() {}

    /** The bundle, the portfolio, and the folder into which the reports go. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[2]);
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, folder.resolve("storage").toString()));
        framework.start();
        try (URLClassLoader webApplication = Loaders.bare()) {
            BundleContext context = framework.getBundleContext();
            Bundle bundle = context.installBundle(Path.of(arguments[0]).toUri().toString());
            bundle.start();
            UnaryOperator<String> service = service(context);
            Callable<String> audit = () -> service.apply(arguments[1]);

            String first = Loaders.call(webApplication, audit);
            Files.writeString(folder.resolve("first.json"), first);
            Files.writeString(folder.resolve("later.json"), audit.call());
        } finally {
            framework.stop();
            framework.waitForStop(PATIENCE);
        }
    }

    @SuppressWarnings("unchecked") // a class literal cannot say UnaryOperator<String>
    private static UnaryOperator<String> service(BundleContext context) {
        return context.getService(context.getServiceReference(UnaryOperator.class));
    }
}
