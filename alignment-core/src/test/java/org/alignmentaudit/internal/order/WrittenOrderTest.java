package org.alignmentaudit.internal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records come in the order of their texts, whether those are written or not. */
class WrittenOrderTest {

    private static final List<String> WORDS =
            List.of("", "a", "a!", "ab", "a, size=1", "a, size=1, on=true]", "null", "b", "\u00e9", "]");

    private record Thing(@Nullable String name, int size, boolean on) {}

    private record Pair(Thing first, List<String> rest) {}

    private record Nothing() {}

    private record Silent(String name) {

        @Override
        public String toString() {
            throw new IllegalStateException("written");
        }
    }

    private static List<Object> records() {
        List<Object> records = new ArrayList<>(List.of(new Nothing(), "a word"));
        List<Thing> things = new ArrayList<>(List.of(new Thing(null, 0, false)));
        for (String word : WORDS) {
            for (int size : new int[] {-1, 1, 10}) {
                things.add(new Thing(word, size, true));
                things.add(new Thing(word, size, false));
            }
        }
        things.forEach(thing -> records.add(new Pair(thing, WORDS)));
        records.addAll(things);
        return records;
    }

    @Test
    void isThatOfTheTexts() {
        for (Object one : records()) {
            for (Object other : records()) {
                assertThat(Integer.signum(WrittenOrder.compare(one, other)))
                        .as("%s and %s", one, other)
                        .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
            }
        }
    }

    @Test
    void sortsAsTextsDo() {
        List<Object> sorted = new ArrayList<>(records());
        sorted.sort(WrittenOrder::compare);
        assertThat(sorted).isSortedAccordingTo(Comparator.comparing(Object::toString));
    }

    @Test
    void writesNoneOutWhereAValueDecides() {
        assertThat(WrittenOrder.compare(new Silent("g-1"), new Silent("g-10"))).isPositive();
        assertThat(WrittenOrder.compare(new Silent("a"), new Silent("b"))).isNegative();
    }
}
