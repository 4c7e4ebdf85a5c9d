package org.alignmentaudit.portfolio;

/**
 * Finds the smallest, second smallest and so on of any stretch of a list, in time logarithmic to the list: a wavelet matrix
 * over the ranks of its values.
 */
final class RangeOrder {

    private final int size;

    /** For each bit of a rank, the highest first: how many ranks before each position lack it. */
    private final int[][] lacking;

    /** Holds each of the numbers from 0 to one less than their number, once, in any order. */
    RangeOrder(int[] ranks) {
        size = ranks.length;
        lacking = new int[Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, size - 1))][];
        int[] now = ranks;
        for (int level = 0; level < lacking.length; level++) {
            lacking[level] = lacking(now, bit(level));
            now = partitioned(now, bit(level), lacking[level][size]);
        }
    }

    private int bit(int level) {
        return 1 << (lacking.length - 1 - level);
    }

    private static int[] lacking(int[] ranks, int bit) {
        int[] before = new int[ranks.length + 1];
        for (int i = 0; i < ranks.length; i++) {
            before[i + 1] = before[i] + ((ranks[i] & bit) == 0 ? 1 : 0);
        }
        return before;
    }

    /** Those that lack the bit first, else in their order. */
    private static int[] partitioned(int[] ranks, int bit, int without) {
        int[] parts = new int[ranks.length];
        int low = 0;
        int high = without;
        for (int rank : ranks) {
            if ((rank & bit) == 0) {
                parts[low++] = rank;
            } else {
                parts[high++] = rank;
            }
        }
        return parts;
    }

    /**
     * The rank in this place among those of a stretch.
     *
     * @param from first position of the stretch
     * @param to position after its last
     * @param place 0 for the smallest, one less than the length of the stretch for the largest
     */
    int rank(int from, int to, int place) {
        int first = from;
        int after = to;
        int left = place;
        int rank = 0;
        for (int level = 0; level < lacking.length; level++) {
            int[] before = lacking[level];
            int low = before[after] - before[first];
            if (left < low) {
                first = before[first];
                after = before[after];
            } else {
                left -= low;
                first += before[size] - before[first];
                after += before[size] - before[after];
                rank |= bit(level);
            }
        }
        return rank;
    }
}
