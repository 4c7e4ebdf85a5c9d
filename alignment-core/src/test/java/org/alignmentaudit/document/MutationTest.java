package org.alignmentaudit.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is done to a document, it is accepted or refused with located problems, and nothing else: 20,000 inputs in every
 * build, ten times as many in a campaign. Surefire runs it with 1 GiB of heap.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class MutationTest {

    private static final Path BAKERY = Path.of("../alignment-examples/bakery/portfolio.json");
    private static final int CAMPAIGN = 10;
    private static final Pattern JSON_PLACE = Pattern.compile("p\\.json(:\\d+:\\d+| /.*)?", Pattern.DOTALL);
    private static final Pattern TABLE_PLACE = Pattern.compile("\\w+\\.csv(:\\d+(/.*)?)?", Pattern.DOTALL);
    private static final List<String> SPLINTERS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            ";",
            "\"",
            "\"\"",
            "\n",
            "\r",
            "\t",
            "|",
            "null",
            "true",
            "NaN",
            "-Infinity",
            "1e999",
            "-1",
            "0.0000001",
            "99999999999999999999",
            "\"x\"",
            "\\u0000",
            "\\ud800",
            "\u0000",
            "\u00ff",
            "\u00c3(",
            "\u00ef\u00bb\u00bf",
            "x-",
            "id",
            "2026-02-31",
            "[[[[[[[[",
            "{\"a\":".repeat(70),
            "9".repeat(2000));

    @TempDir
    private Path folder;

    @Test
    void ofJson() {
        mutateJson(Json.write(FullPortfolio.of(3, 3)), 11, 11_000);
    }

    @Test
    void ofTheExampleDocument() throws IOException {
        mutateJson(Files.readAllBytes(BAKERY), 13, 4_000);
    }

    @Test
    void ofTables() throws IOException {
        mutateTables(12, 5_000);
    }

    @Test
    @Tag("campaign")
    void ofManyMore() throws IOException {
        mutateJson(Json.write(FullPortfolio.of(4, 4)), 21, CAMPAIGN * 11_000);
        mutateJson(Files.readAllBytes(BAKERY), 23, CAMPAIGN * 4_000);
        mutateTables(22, CAMPAIGN * 5_000);
    }

    private static void mutateJson(byte[] sample, long seed, int mutations) {
        Random random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < mutations; i++) {
            byte[] mutant = mutated(sample, random);
            accepted += outcome(() -> Json.read(mutant), JSON_PLACE, "JSON mutation " + i);
        }
        assertThat(accepted).isBetween(1, mutations / 2);
    }

    private void mutateTables(long seed, int mutations) throws IOException {
        CsvPortfolio.write(FullPortfolio.of(3, 3), folder);
        Map<Path, byte[]> tables = new TreeMap<>();
        for (Path file : CsvFolder.csvFiles(folder)) {
            tables.put(file, Files.readAllBytes(file));
        }
        List<Path> files = List.copyOf(tables.keySet());
        Random random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < mutations; i++) {
            Path file = files.get(random.nextInt(files.size()));
            Files.write(file, mutated(tables.get(file), random));
            accepted += outcome(() -> CsvPortfolio.read(folder), TABLE_PLACE, file + " mutation " + i);
            Files.write(file, tables.get(file));
        }
        assertThat(accepted).isBetween(1, mutations / 2);
    }

    /** 1 if accepted. */
    private static int outcome(Supplier<Portfolio> reading, Pattern place, String what) {
        try {
            assertThat(reading.get().digest()).as(what).hasSize(64);
            return 1;
        } catch (InvalidPortfolioException e) {
            assertThat(e.problems())
                    .as(what)
                    .isNotEmpty()
                    .extracting(Problem::place)
                    .allMatch(place.asMatchPredicate());
            return 0;
        }
    }

    private static byte[] mutated(byte[] sample, Random random) {
        byte[] mutant = sample;
        for (int i = random.nextInt(3); i >= 0; i--) {
            mutant = mutatedOnce(mutant, random);
        }
        return mutant;
    }

    private static byte[] mutatedOnce(byte[] sample, Random random) {
        String text = new String(sample, ISO_8859_1);
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(30));
        int other = random.nextInt(text.length() + 1);
        String splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size()));
        String mutant = switch (random.nextInt(7)) {
            case 0 -> text.substring(0, from);
            case 1 -> text.substring(0, from) + text.substring(to);
            case 2 -> text.substring(0, from) + splinter + text.substring(from);
            case 3 -> text.substring(0, from) + splinter + text.substring(to);
            case 4 -> text.substring(0, other) + text.substring(from, to) + text.substring(other);
            case 5 -> text.substring(0, from) + (char) random.nextInt(256) + text.substring(to);
            default -> swapped(text, random);
        };
        return mutant.getBytes(ISO_8859_1);
    }

    /** Two lines change places. */
    private static String swapped(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int some = random.nextInt(lines.size());
        lines.set(some, lines.set(random.nextInt(lines.size()), lines.get(some)));
        return String.join("\n", lines);
    }
}
