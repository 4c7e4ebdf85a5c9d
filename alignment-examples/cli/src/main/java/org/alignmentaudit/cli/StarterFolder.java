package org.alignmentaudit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alignmentaudit.document.CsvTemplates;
import org.alignmentaudit.document.DictionaryPage;
import org.alignmentaudit.internal.text.FileTrouble;
import org.alignmentaudit.portfolio.Problem;

/** A folder with tables to fill; it is written as a whole or not at all. */
final class StarterFolder {

    private static final String ORGANIZATION = "organization.csv";
    private static final String TEMPLATES = "templates";
    private static final String README = "README.md";
    private static final String DICTIONARY = "DICTIONARY.md";

    private final Path folder;
    private final Deque<Path> made = new ArrayDeque<>();

    StarterFolder(Path folder) {
        this.folder = folder;
    }

    /** What can be seen beforehand to be in the way. */
    List<Problem> obstacles() {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return List.of(new Problem(folder.toString(), "is no folder", "Name a folder, or one that is to be made."));
        } else if (parent != null && !Files.isDirectory(parent)) {
            String fault = "cannot be made: there is no folder " + parent;
            return List.of(new Problem(folder.toString(), fault, "Maybe it must be made first."));
        }
        return Stream.of(ORGANIZATION, TEMPLATES, README, DICTIONARY)
                .map(folder::resolve)
                .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .map(path -> new Problem(path.toString(), "is there already", "Move it away, or name another folder."))
                .toList();
    }

    /** Writes all files; what goes wrong comes back as a problem, and then what was written is gone again. */
    Optional<Problem> write() {
        try {
            make(folder);
            make(folder.resolve(TEMPLATES));
            for (Map.Entry<String, String> file : files().entrySet()) {
                write(folder.resolve(file.getKey()), file.getValue());
            }
            return Optional.empty();
        } catch (IOException e) {
            undo();
            return Optional.of(Problem.of(folder.toString(), "cannot be written: " + FileTrouble.of(e)));
        }
    }

    /** The text of each file by its path from the folder. */
    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        CsvTemplates.files().forEach((file, text) -> files.put(place(file), text));
        files.put(README, readme());
        files.put(DICTIONARY, DictionaryPage.markdown());
        return files;
    }

    private static String place(String table) {
        return table.equals(ORGANIZATION) ? table : TEMPLATES + "/" + table;
    }

    private static String readme() {
        try (InputStream in = Objects.requireNonNull(StarterFolder.class.getResourceAsStream("starter.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            made.push(Files.createDirectory(path));
        }
    }

    private void write(Path path, String text) throws IOException {
        try (Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
            made.push(path);
            out.write(text);
        }
    }

    /** The newest first; what cannot be deleted stays. */
    private void undo() {
        made.forEach(path -> path.toFile().delete());
    }
}
