package org.alignmentaudit.cli;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.alignmentaudit.portfolio.Problem;

/**
 * The JDBC drivers on the class path and in jars that the caller names: the program brings none, so that it serves any
 * database.
 *
 * @param jars the jars
 */
record Drivers(List<Path> jars) {

    private static final String PLACE = "--driver";

    /** The driver that understands the URL; empty if there is none, which is kept as a problem. */
    Optional<Driver> forUrl(String url, Problems problems) {
        List<Path> absent =
                jars.stream().filter(jar -> !Files.isRegularFile(jar)).toList();
        absent.forEach(jar ->
                problems.add(new Problem(jar.toString(), "is no file", "Name the jar of the driver with --driver.")));
        return absent.isEmpty() ? found(url, problems) : Optional.empty();
    }

    private Optional<Driver> found(String url, Problems problems) {
        try {
            for (Driver driver : ServiceLoader.load(Driver.class, loader())) {
                if (driver.acceptsURL(url)) {
                    return Optional.of(driver);
                }
            }
            problems.add(new Problem(
                    "--jdbc",
                    "no driver understands this URL",
                    jars.isEmpty()
                            ? "Name the jar of the driver with --driver."
                            : "Maybe --driver names the jar of another database."));
        } catch (SQLException | ServiceConfigurationError e) {
            problems.add(Problem.of(PLACE, "a driver cannot be used: " + e.getMessage()));
        }
        return Optional.empty();
    }

    /** Stays open: the driver may need more of its classes until the program ends. */
    private ClassLoader loader() {
        ClassLoader own = Drivers.class.getClassLoader();
        return jars.isEmpty()
                ? own
                : new URLClassLoader(jars.stream().map(Drivers::url).toArray(URL[]::new), own);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(jar + " is no path of a file.", e);
        }
    }
}
