package org.alignmentaudit.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.alignmentaudit.audit.Library;

/** The rule files and texts of the standard pack, put together as a pack in a folder. */
final class StandardAsFolder {

    private static final Path RESOURCES = Path.of("../standard/src/main/resources/org/alignmentaudit/standard");

    private StandardAsFolder() {}

    static Path in(Path folder) {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            Files.createDirectories(folder.resolve("messages"));
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(file, folder);
            }
            Files.writeString(folder.resolve("pack.json"), """
                    {
                      "id": "standard",
                      "version": "%s",
                      "title": "The standard pack",
                      "minimumLibraryVersion": "0.1.0",
                      "locales": ["en", "de"]
                    }
                    """.formatted(Library.version()));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path folder) throws IOException {
        Path inside = RESOURCES.relativize(file);
        if (file.toString().endsWith(".drl")) {
            Path copy = folder.resolve("rules").resolve(inside);
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        } else if (file.toString().endsWith(".properties")) {
            String rule = inside.getParent().getFileName().toString();
            String language = file.endsWith("messages_de.properties") ? "_de" : "";
            Files.copy(file, folder.resolve("messages/" + rule + language + ".properties"));
        }
    }
}
