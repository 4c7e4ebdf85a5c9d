package org.alignmentaudit.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Where the files of a rule lie. */
final class RuleFolders {

    private static final Path RULES = Path.of("src/main/resources/org/alignmentaudit/standard");

    private RuleFolders() {}

    /** The folder of a rule, as the class path names it from the package of the pack, such as {@code bias/cb03}. */
    static String of(String rule) {
        return RULES.relativize(path(rule)).toString().replace('\\', '/');
    }

    /** The folder of a rule in the source. */
    static Path path(String rule) {
        String name = rule.replace("-", "").toLowerCase(Locale.ROOT);
        try (Stream<Path> folders = Files.walk(RULES, 2)) {
            return folders.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
