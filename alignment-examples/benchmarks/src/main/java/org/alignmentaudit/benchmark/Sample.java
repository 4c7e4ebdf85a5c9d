package org.alignmentaudit.benchmark;

import java.util.List;

/** Values that were measured, in ascending order. */
record Sample(List<Double> values) {

    private static final double TAIL = 0.025;

    static Sample of(List<Double> values) {
        return new Sample(values.stream().sorted().toList());
    }

    /** The middle value; the mean of the two in the middle where their number is even. */
    double median() {
        int size = values.size();
        return (values.get((size - 1) / 2) + values.get(size / 2)) / 2;
    }

    /** The lower end of the 95 % interval of the median. */
    double low() {
        return values.get(rank());
    }

    /** The upper end of the 95 % interval of the median. */
    double high() {
        return values.get(values.size() - 1 - rank());
    }

    /**
     * How many values lie outside the interval at either end: as many as at most one fair coin in forty tosses does not exceed
     * (order statistics; David and Nagaraja 2003).
     */
    private int rank() {
        int size = values.size();
        double chance = Math.pow(0.5, size);
        double sum = 0;
        int rank = 0;
        while (rank < size / 2 && sum + chance <= TAIL) {
            sum += chance;
            chance = chance * (size - rank) / (rank + 1);
            rank++;
        }
        return Math.max(0, rank - 1);
    }
}
