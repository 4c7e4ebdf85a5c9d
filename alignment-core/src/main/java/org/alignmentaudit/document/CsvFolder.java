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
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.intake.Source;
import org.alignmentaudit.internal.intake.Tables;

/** The tables that a folder holds. */
final class CsvFolder {

    private final Tables tables;
    private final Source source;
    private final Map<String, Path> files = new TreeMap<>();

    private CsvFolder(Tables tables, Source source) {
        this.tables = tables;
        this.source = source;
    }

    /** Lists a folder and tells which of its {@code .csv} files are no tables. */
    static CsvFolder list(Path folder, Source source) throws IOException {
        CsvFolder listed = new CsvFolder(source.tables(), source);
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
        String table = table(name);
        if (!name.endsWith(CsvPortfolio.EXTENSION) || !tables.names().contains(table)) {
            unknown(name, place);
        } else if (Files.isRegularFile(file)) {
            files.put(name, file);
        } else {
            tables.element(table).ifPresent(source::incomplete);
            source.problem(place, "is no file", "Put the table in its place, or remove it.");
        }
    }

    private static String table(String file) {
        return file.substring(0, file.length() - CsvPortfolio.EXTENSION.length());
    }

    private void unknown(String name, Place place) {
        String fault = "is no table of the dictionary";
        String otherwise = "Move files that are not part of the portfolio to another folder.";
        source.unknown(place, fault, table(name), tables.names(), otherwise)
                .flatMap(tables::element)
                .ifPresent(source::incomplete);
    }

    /** The file of this table, if the folder holds it. */
    Optional<Path> file(String table) {
        return Optional.ofNullable(files.get(CsvPortfolio.file(table)));
    }
}
