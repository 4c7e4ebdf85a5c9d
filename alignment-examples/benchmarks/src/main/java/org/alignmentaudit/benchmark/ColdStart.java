package org.alignmentaudit.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long a new virtual machine takes to a finished report, beside one that only opens a session of the same precompiled
 * rules, in turns; and what an archive of loaded classes (class-data sharing, JEP 350) saves.
 */
final class ColdStart {

    private static final int RUNS = 7;

    /** The jar of these classes, for an archive of classes cannot be made of a folder. */
    private static final String JAR = "alignment.benchmark.jar";

    private static final String CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Files.isDirectory(Path.of(entry)) ? System.getProperty(JAR, entry) : entry)
            .collect(Collectors.joining(File.pathSeparator));

    private ColdStart() {}

    static void measure(PrintStream out) throws Exception {
        Path archive = Files.createTempDirectory("alignment-cds").resolve("classes.jsa");
        start("-XX:ArchiveClassesAtExit=" + archive, BakeryStart.class);
        Map<String, List<Double>> times = new TreeMap<>();
        for (int run = 0; run < RUNS; run++) {
            note(times, "bare", start("-Xshare:auto", BareStart.class));
            note(times, "report", start("-Xshare:auto", BakeryStart.class));
            note(times, "shared", start("-XX:SharedArchiveFile=" + archive, BakeryStart.class));
        }
        Files.delete(archive);
        Files.delete(archive.getParent());
        out.printf(
                Locale.ROOT,
                "cold start: session of the rules %.2f s, report of the bakery %.2f s, the same with shared classes %.2f s%n",
                median(times, "bare"),
                median(times, "report"),
                median(times, "shared"));
    }

    private static void note(Map<String, List<Double>> times, String what, double seconds) {
        times.computeIfAbsent(what, name -> new ArrayList<>()).add(seconds);
    }

    private static double median(Map<String, List<Double>> times, String what) {
        return Sample.of(times.getOrDefault(what, List.of())).median();
    }

    private static double start(String option, Class<?> program) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-Xlog:disable",
                "-cp",
                CLASS_PATH,
                program.getName());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException(program.getName() + " ended with " + exit + ".");
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
