package org.alignmentaudit.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of this project whose format has a schema is valid against it: examples of rules, known cases, all. */
class ProjectDocumentsTest {

    private static final Path PROJECT = Path.of("..");

    /** All JSON files but those that a build makes. */
    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(PROJECT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean passed = name.equals("target") || name.startsWith(".") && !folder.equals(PROJECT);
                return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".json")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static Optional<DocumentSchema> schema(Path file) {
        try {
            String format =
                    new ObjectMapper().readTree(file.toFile()).path("format").asText();
            return Arrays.stream(DocumentSchema.values())
                    .filter(schema -> format.equals("alignment-" + schema.title() + "/1"))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static Stream<Path> documents() throws IOException {
        return files().stream().filter(file -> schema(file).isPresent()).sorted();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isValid(Path document) throws IOException {
        assertThat(DocumentSchemaTest.faults(schema(document).orElseThrow(), Files.readString(document)))
                .isEmpty();
    }

    @Test
    void areFoundInEveryPartOfTheProject() throws IOException {
        TreeSet<String> folders = new TreeSet<>();
        documents().map(PROJECT::relativize).forEach(file -> folders.add(file.getName(0) + "/" + file.getName(1)));

        assertThat(folders)
                .contains(
                        "alignment-core/src",
                        "alignment-examples/bakery",
                        "alignment-examples/house-rules",
                        "alignment-rules/standard");
        assertThat(documents()).hasSizeGreaterThan(80);
    }
}
