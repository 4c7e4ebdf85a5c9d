package org.alignmentaudit.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The times of one pair, in nanoseconds.
 *
 * @param n number of initiatives
 * @param java by hand
 * @param build rows to portfolio
 * @param audit portfolio to report
 * @param database load and query
 */
record Times(int n, long java, long build, long audit, long database) {

    /** The file that forks add to, one line a pair. */
    static final String FILE = "alignment.benchmark.times";

    void write() throws IOException {
        Files.writeString(
                Path.of(System.getProperty(FILE)),
                n + " " + java + " " + build + " " + audit + " " + database + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    static List<Times> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.split(" ")).map(Times::of).toList();
        }
    }

    private static Times of(String... words) {
        return new Times(
                Integer.parseInt(words[0]),
                Long.parseLong(words[1]),
                Long.parseLong(words[2]),
                Long.parseLong(words[3]),
                Long.parseLong(words[4]));
    }

    /** The medians in milliseconds. */
    static String medians(int n, List<Times> pairs) {
        return String.format(
                Locale.ROOT,
                "median n=%d pairs=%d java=%.1f ms build=%.1f ms audit=%.1f ms duckdb=%.1f ms",
                n,
                pairs.size(),
                sample(pairs, pair -> pair.java / 1e6).median(),
                sample(pairs, pair -> pair.build / 1e6).median(),
                sample(pairs, pair -> pair.audit / 1e6).median(),
                sample(pairs, pair -> pair.database / 1e6).median());
    }

    /** The ratios to hand-written Java in the same pair: medians, and the interval of the sum of build and audit. */
    static String ratios(int n, List<Times> pairs) {
        Sample sum = sample(pairs, pair -> (double) (pair.build + pair.audit) / pair.java);
        return String.format(
                Locale.ROOT,
                "ratio n=%d java=1.00 alignment=%.2f audit=%.2f duckdb=%.2f (95 %% %.2f..%.2f)",
                n,
                sum.median(),
                sample(pairs, pair -> (double) pair.audit / pair.java).median(),
                sample(pairs, pair -> (double) pair.database / pair.java).median(),
                sum.low(),
                sum.high());
    }

    private static Sample sample(List<Times> pairs, ToDoubleFunction<Times> value) {
        return Sample.of(pairs.stream().map(value::applyAsDouble).toList());
    }
}
