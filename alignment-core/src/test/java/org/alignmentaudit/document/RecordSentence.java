package org.alignmentaudit.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The first sentence of the Javadoc of a record, so that nobody writes it twice. */
final class RecordSentence {

    private static final Path SOURCES = Path.of("src", "main", "java");

    private RecordSentence() {}

    static String of(Class<?> type) {
        String source = source(type);
        int declaration = source.indexOf("public record " + type.getSimpleName());
        int start = source.lastIndexOf("/**", declaration);
        String comment = source.substring(start + "/**".length(), source.indexOf("*/", start));
        String text = comment.lines()
                .map(line -> line.strip().replaceFirst("^\\*", "").strip())
                .collect(Collectors.joining(" "))
                .strip();
        return text.replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .split("(?<=\\.) |<p>|@param")[0]
                .strip();
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
