package org.alignmentaudit.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Examples on a class path: {@code example.json} stands beside each rule file.
 *
 * @param loader whose class path holds them
 * @param folders the folder of each rule, by id
 */
record FolderExamples(ClassLoader loader, Map<String, String> folders) {

    private static final String NAME = "example.json";

    /** The example of a rule, if it has one. */
    Optional<String> of(String rule) {
        String folder = folders.get(rule);
        if (folder == null) {
            return Optional.empty();
        }
        try (InputStream in = loader.getResourceAsStream(folder + "/" + NAME)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
