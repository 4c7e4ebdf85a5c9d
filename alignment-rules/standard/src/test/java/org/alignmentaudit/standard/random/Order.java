package org.alignmentaudit.standard.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The order in which records and rows are handed over: as they were drawn, or another. Not thread-safe. */
final class Order {

    private final @Nullable SplittableRandom random;

    private Order(@Nullable SplittableRandom random) {
        this.random = random;
    }

    static Order asDrawn() {
        return new Order(null);
    }

    static Order shuffled(long seed) {
        return new Order(new SplittableRandom(seed));
    }

    <T> List<T> of(List<T> drawn) {
        List<T> order = new ArrayList<>(drawn);
        if (random != null) {
            for (int i = order.size(); i > 1; i--) {
                Collections.swap(order, i - 1, random.nextInt(i));
            }
        }
        return order;
    }

    <T> T[] of(List<T> drawn, IntFunction<T[]> array) {
        return of(drawn).toArray(array);
    }
}
