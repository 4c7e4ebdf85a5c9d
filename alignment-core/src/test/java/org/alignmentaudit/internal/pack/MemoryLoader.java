package org.alignmentaudit.internal.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A class path with a pack on it: resources from memory, and an anchor of its own that stands beside them. */
final class MemoryLoader extends ClassLoader {

    /** Stands beside the resources of {@code org/alignmentaudit/internal/pack}. */
    static final class Anchor {}

    private final Map<String, String> resources = new TreeMap<>();

    MemoryLoader() {
        super(MemoryLoader.class.getClassLoader());
    }

    MemoryLoader with(String name, String text) {
        resources.put(name, text);
        return this;
    }

    /** The anchor, loaded by this loader. */
    Class<?> anchor() {
        String file = Anchor.class.getName().replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(getParent().getResourceAsStream(file))) {
            byte[] bytes = in.readAllBytes();
            return defineClass(Anchor.class.getName(), bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        String text = resources.get(name);
        return text == null
                ? super.getResourceAsStream(name)
                : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
