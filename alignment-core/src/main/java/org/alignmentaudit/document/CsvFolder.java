package org.alignmentaudit.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables that a folder holds. */
final class CsvFolder {

    private final Tables tables;
    private final Intake intake;
    private final Map<String, Path> files = new TreeMap<>();

    private CsvFolder(Tables tables, Intake intake) {
        this.tables = tables;
        this.intake = intake;
    }

    /** Lists a folder and tells which of its {@code .csv} files are no tables. */
    static CsvFolder list(Path folder, Tables tables, Intake intake) throws IOException {
        CsvFolder listed = new CsvFolder(tables, intake);
        csvFiles(folder).forEach(listed::list);
        return listed;
    }

    /** The files of a folder that claim to be tables, by name. */
    static List<Path> csvFiles(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(CsvPortfolio.EXTENSION))
                    .sorted()
                    .toList();
        }
    }

    private void list(Path file) {
        String name = file.getFileName().toString();
        Place place = new Place.Whole(name);
        if (!tables.has(name)) {
            unknown(name, place);
        } else if (Files.isRegularFile(file)) {
            files.put(name, file);
        } else {
            tables.element(Tables.name(name)).ifPresent(intake::incomplete);
            intake.problem(place, "is no file", "Put the table in its place, or remove it.");
        }
    }

    private void unknown(String name, Place place) {
        String fault = "is no table of the dictionary";
        String otherwise = "Move files that are not part of the portfolio to another folder.";
        intake.unknown(place, fault, Tables.name(name), tables.names(), otherwise)
                .flatMap(tables::element)
                .ifPresent(intake::incomplete);
    }

    /** The file of this name, if the folder holds it. */
    Optional<Path> file(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
