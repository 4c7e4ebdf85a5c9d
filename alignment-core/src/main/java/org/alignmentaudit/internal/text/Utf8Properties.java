package org.alignmentaudit.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads properties in UTF-8, as words and messages are written. */
public final class Utf8Properties {

    private Utf8Properties() {}

    /** What the resource holds, which is closed then; nothing where there is none. */
    public static Properties read(@Nullable InputStream resource) {
        Properties properties = new Properties();
        try (resource) {
            if (resource != null) {
                properties.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
