package org.alignmentaudit.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Takes the time of one piece of work after the other; collects garbage before each. */
final class Stopwatch {

    private final List<Long> taken = new ArrayList<>();

    <T> T time(Callable<T> work) throws Exception {
        System.gc();
        long start = System.nanoTime();
        T result = work.call();
        taken.add(System.nanoTime() - start);
        return result;
    }

    /** How many nanoseconds the work of this number took, the first being 0. */
    long taken(int number) {
        return taken.get(number);
    }

    /** The median time in milliseconds of some runs, after as many that do not count. */
    static double median(int runs, Callable<?> work) throws Exception {
        for (int run = 0; run < runs; run++) {
            work.call();
        }
        Stopwatch watch = new Stopwatch();
        for (int run = 0; run < runs; run++) {
            watch.time(work);
        }
        return Sample.of(watch.taken.stream().map(nanos -> nanos / 1e6).toList())
                .median();
    }
}
