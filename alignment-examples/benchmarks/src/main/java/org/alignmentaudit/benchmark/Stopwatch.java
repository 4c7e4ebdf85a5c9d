package org.alignmentaudit.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

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
        return inTurns(runs, runs, work).get(0);
    }

    /** The median time in milliseconds of each work, one after the other in each round; the first rounds do not count. */
    static List<Double> inTurns(int warmUp, int rounds, Callable<?>... works) throws Exception {
        List<Stopwatch> watches = Stream.of(works).map(work -> new Stopwatch()).toList();
        for (int round = 0; round < warmUp + rounds; round++) {
            for (int i = 0; i < works.length; i++) {
                watches.get(i).time(works[i]);
            }
        }
        return watches.stream().map(watch -> watch.medianOfLast(rounds)).toList();
    }

    private double medianOfLast(int rounds) {
        return Sample.of(taken.subList(taken.size() - rounds, taken.size()).stream()
                        .map(nanos -> nanos / 1e6)
                        .toList())
                .median();
    }
}
