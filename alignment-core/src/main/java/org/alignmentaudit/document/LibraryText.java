package org.alignmentaudit.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that come with the library, beside this class. */
final class LibraryText {

    private LibraryText() {}

    static String of(String name) {
        try (InputStream in = Objects.requireNonNull(LibraryText.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
