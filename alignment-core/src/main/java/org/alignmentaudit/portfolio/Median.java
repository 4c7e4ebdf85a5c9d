package org.alignmentaudit.portfolio;

import java.util.List;

/** The middle of some whole numbers. */
final class Median {

    private Median() {}

    /** The one in the middle by size, the mean of the two in the middle where their number is even; 0 without any. */
    static double of(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        int size = sorted.size();
        return size == 0 ? 0 : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0;
    }
}
