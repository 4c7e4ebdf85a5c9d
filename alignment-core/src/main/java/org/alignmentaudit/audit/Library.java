package org.alignmentaudit.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this library is. */
public final class Library {

    private static final String VERSION = read();

    private Library() {}

    private static String read() {
        try (InputStream in = Library.class.getResourceAsStream("library.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Version of this library. */
    public static String version() {
        return VERSION;
    }
}
