package org.alignmentaudit.example.ukmajorprojects;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** What the command line asks for. */
record Arguments(Path source, Path target, LocalDate asOf) {

    private static final String USAGE = "Usage: SOURCE.csv TARGET_FOLDER [--as-of DATE]";
    private static final LocalDate LAST_SNAPSHOT = LocalDate.of(2021, 3, 31);

    static Arguments of(String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        LocalDate asOf = takeAsOf(words);
        if (words.size() != 2 || words.stream().anyMatch(word -> word.startsWith("--"))) {
            throw new BadInputException("Expected a source file and a target folder, got " + words + ".", USAGE);
        }
        return new Arguments(path(words.get(0)), path(words.get(1)), asOf);
    }

    private static LocalDate takeAsOf(List<String> words) {
        int option = words.indexOf("--as-of");
        if (option < 0) {
            return LAST_SNAPSHOT;
        }
        if (option + 1 == words.size()) {
            throw new BadInputException("--as-of lacks its date.", USAGE);
        }
        words.remove(option);
        return date(words.remove(option));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadInputException("--as-of: '" + text + "' is not a date.", "Maybe write it as 2021-03-31.");
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new BadInputException("'" + text + "' is not a path.", USAGE);
        }
    }
}
