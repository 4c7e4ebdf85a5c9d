package org.alignmentaudit.example.ukmajorprojects;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that receives the tables. It is written beside its place and moved there once complete. */
final class PortfolioFolder {

    private final Path target;

    private PortfolioFolder(Path target) {
        this.target = target;
    }

    /** Refuses a target that holds anything, because it would have to be deleted first. */
    static PortfolioFolder at(Path path) {
        Path target = path.toAbsolutePath().normalize();
        if (Files.exists(target) && !isEmptyFolder(target)) {
            throw new BadInputException(
                    path + ": there is something already.", "Maybe remove it first or choose another folder.");
        }
        return new PortfolioFolder(target);
    }

    void write(List<Table> tables) {
        try {
            Path workshop = Files.createTempDirectory(target.getParent(), ".import-");
            try {
                Path draft = Files.createDirectory(workshop.resolve("draft"));
                fill(draft, tables);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                delete(workshop);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new BadInputException(
                    target + ": cannot be written: " + e.getMessage(), "Maybe its parent folder is missing or full.");
        }
    }

    private static void fill(Path draft, List<Table> tables) throws IOException {
        for (Table table : tables) {
            write(draft.resolve(table.name() + ".csv"), table);
        }
        Files.writeString(draft.resolve(Attribution.FILE), Attribution.TEXT);
    }

    private static void write(Path file, Table table) throws IOException {
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            writer.writeRecord(table.header());
            table.rows().forEach(writer::writeRecord);
        }
    }

    private static boolean isEmptyFolder(Path path) {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
