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
 * rules, in turns; and what an archive of loaded classes (class-data sharing, JEP 350) saves. Both as virtual machines start by
 * themselves and as suits a program that runs once.
 */
final class ColdStart {

    private static final int RUNS = 7;

    /** How a virtual machine compiles unless it is told otherwise. */
    private static final String USUAL = "-XX:+TieredCompilation";

    /** Only the fast compiler: what it makes is slower in the long run, to which a program that runs once does not come. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    /** The jar of these classes, for an archive of classes cannot be made of a folder. */
    private static final String JAR = "alignment.benchmark.jar";

    private static final String CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Files.isDirectory(Path.of(entry)) ? System.getProperty(JAR, entry) : entry)
            .collect(Collectors.joining(File.pathSeparator));

    private ColdStart() {}

    static void measure(PrintStream out) throws Exception {
        Path archive = Files.createTempDirectory("alignment-cds").resolve("classes.jsa");
        start(BakeryStart.class, "-XX:ArchiveClassesAtExit=" + archive);
        String shared = "-XX:SharedArchiveFile=" + archive;
        Map<String, List<Double>> times = new TreeMap<>();
        for (int run = 0; run < RUNS; run++) {
            for (String compiler : List.of(USUAL, QUICK)) {
                note(times, compiler + "bare", start(BareStart.class, compiler));
                note(times, compiler + "report", start(BakeryStart.class, compiler));
                note(times, compiler + "shared", start(BakeryStart.class, compiler, shared));
            }
        }
        Files.delete(archive);
        Files.delete(archive.getParent());
        print(out, "cold start", USUAL, times);
        print(out, "cold start with " + QUICK, QUICK, times);
    }

    private static void print(PrintStream out, String what, String compiler, Map<String, List<Double>> times) {
        out.printf(
                Locale.ROOT,
                "%s: session of the rules %.2f s, report of the bakery %.2f s, the same with shared classes %.2f s%n",
                what,
                median(times, compiler + "bare"),
                median(times, compiler + "report"),
                median(times, compiler + "shared"));
    }

    private static void note(Map<String, List<Double>> times, String what, double seconds) {
        times.computeIfAbsent(what, name -> new ArrayList<>()).add(seconds);
    }

    private static double median(Map<String, List<Double>> times, String what) {
        return Sample.of(times.getOrDefault(what, List.of())).median();
    }

    private static double start(Class<?> program, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-Xlog:disable", "-cp", CLASS_PATH, program.getName()));
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
