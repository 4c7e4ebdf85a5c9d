package org.alignmentaudit.embedding;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The jars that a host gets. */
final class Shipped {

    /** Written by the build. */
    private static final Path RESOLVED = Path.of("target", "shipped.txt");

    private static final Path HOST = Path.of("target", "test-classes");

    private Shipped() {}

    /** The library and all that comes with it, as jars. */
    static List<Path> jars() throws IOException {
        return Arrays.stream(Files.readString(RESOLVED).strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    /** These jars, with the code of the host. */
    static List<Path> withHost(List<Path> jars) {
        List<Path> entries = new ArrayList<>(jars);
        entries.add(HOST);
        return entries;
    }

    static boolean isNamed(Path jar, String start) {
        return jar.getFileName().toString().startsWith(start);
    }

    static String path(List<Path> entries) {
        return entries.stream()
                .map(entry -> entry.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
