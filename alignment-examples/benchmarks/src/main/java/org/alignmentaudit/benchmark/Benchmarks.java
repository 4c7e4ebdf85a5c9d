package org.alignmentaudit.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all measurements and prints them; the ratios come last. */
public final class Benchmarks {

    private static final int FORKS = 3;
    private static final int PAIRS = 7;

    /** A size and the pairs that warm it up. */
    private record Size(int n, int warmUp) {}

    private static final List<Size> SIZES = List.of(new Size(1_000, 60), new Size(10_000, 25), new Size(100_000, 6));

    private Benchmarks() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws Exception {
        PrintStream out = System.out;
        out.println("java " + Runtime.version() + ", cores "
                + Runtime.getRuntime().availableProcessors() + ", the database uses as many threads");
        EngineHeap.measure(10_000, out);
        ColdStart.measure(out);
        StandardRules.measure(out);
        WholePack.measure(out);
        Path file = Files.createTempFile("alignment-benchmark", ".times");
        try {
            for (Size size : SIZES) {
                run(size, file);
            }
            List<Times> all = Times.read(file);
            SIZES.forEach(size -> out.println(Times.medians(size.n(), of(size, all))));
            SIZES.forEach(size -> out.println(Times.ratios(size.n(), of(size, all))));
        } finally {
            Files.delete(file);
        }
    }

    private static List<Times> of(Size size, List<Times> all) {
        return all.stream().filter(pair -> pair.n() == size.n()).toList();
    }

    private static void run(Size size, Path file) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(PairBenchmark.class.getName())
                        .param("n", Integer.toString(size.n()))
                        .forks(FORKS)
                        .warmupIterations(size.warmUp())
                        .measurementIterations(PAIRS)
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .jvmArgs("-Xms4g", "-Xmx4g", "-D" + Times.FILE + "=" + file)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }
}
