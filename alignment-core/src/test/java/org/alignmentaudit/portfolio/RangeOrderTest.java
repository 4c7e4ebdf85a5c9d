package org.alignmentaudit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The smallest of any stretch of a list. */
class RangeOrderTest {

    private static int[] shuffled(int size, long seed) {
        List<Integer> ranks = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(ranks, new Random(seed));
        return ranks.stream().mapToInt(rank -> rank).toArray();
    }

    @Test
    void agreesWithSortingEveryStretch() {
        for (int size = 1; size < 20; size++) {
            int[] ranks = shuffled(size, size);
            RangeOrder order = new RangeOrder(ranks);
            for (int from = 0; from < size; from++) {
                for (int to = from + 1; to <= size; to++) {
                    int[] sorted = Arrays.copyOfRange(ranks, from, to);
                    Arrays.sort(sorted);
                    for (int place = 0; place < sorted.length; place++) {
                        assertThat(order.rank(from, to, place)).isEqualTo(sorted[place]);
                    }
                }
            }
        }
    }

    @Test
    void holdsALongList() {
        int[] ranks = shuffled(1000, 7);
        int[] sorted = Arrays.copyOfRange(ranks, 100, 900);
        Arrays.sort(sorted);

        assertThat(new RangeOrder(ranks).rank(100, 900, 400)).isEqualTo(sorted[400]);
        assertThat(new RangeOrder(ranks).rank(0, 1000, 512)).isEqualTo(512);
    }
}
