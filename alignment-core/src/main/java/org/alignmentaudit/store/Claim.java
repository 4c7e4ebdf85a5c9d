package org.alignmentaudit.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * The right to open a lock file, for one holder at a time in this process. Whoever is turned away has not touched the file:
 * on Linux and macOS, closing any descriptor of a file drops all locks that the process has on it, those of others too.
 *
 * <p>The register is in the system properties, since all copies of this library in a process share those. A static set would
 * be one for each class loader, and two applications of one server would drop each other's locks.
 */
final class Claim implements AutoCloseable {

    private static final String PREFIX = "org.alignmentaudit.store.writing:";

    private final Properties register;
    private final String key;

    private Claim(Properties register, String key) {
        this.register = register;
        this.key = key;
    }

    /** The right to open the file of this real path; empty if somebody else in this process has it. */
    static Optional<Claim> of(Path path) {
        Properties register = System.getProperties();
        String key = PREFIX + path;
        return register.putIfAbsent(key, "") == null ? Optional.of(new Claim(register, key)) : Optional.empty();
    }

    /** Gives the right back; the file must be closed by then. */
    @Override
    public void close() {
        register.remove(key);
    }
}
