package org.alignmentaudit.example.ukmajorprojects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small source: {@code row("2021-03-31", "MOD_1").with(RATING, "A")}; what is not said is empty. */
final class Sample {

    static final LocalDate AS_OF = LocalDate.of(2021, 3, 31);

    private Sample() {}

    record Row(Map<Column, String> cells) {

        Row with(Column column, String cell) {
            Map<Column, String> others = new EnumMap<>(cells);
            others.put(column, cell);
            return new Row(others);
        }

        private String csv() {
            return Arrays.stream(Column.values())
                    .map(column -> cells.getOrDefault(column, ""))
                    .collect(Collectors.joining(","));
        }
    }

    /** A row of a project that is named for its id. */
    static Row row(String snapshot, String id) {
        return new Row(Map.of(Column.SNAPSHOT, snapshot, Column.ID, id, Column.NAME, "Project " + id));
    }

    static String csv(Row... rows) {
        String header = Arrays.stream(Column.values()).map(Column::header).collect(Collectors.joining(","));
        return Stream.concat(Stream.of(header), Arrays.stream(rows).map(Row::csv))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static Path file(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve("source.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Portfolio portfolio(Path folder, Row... rows) {
        return Portfolio.read(file(folder, csv(rows)), AS_OF);
    }
}
