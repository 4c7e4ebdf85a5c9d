package org.alignmentaudit.standard.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * People who decide together.
 *
 * @param name what it is called
 * @param people its members
 */
record Committee(String name, List<String> people) {

    /** Four or five people, more often than not: one more or one less is then an overlap of exactly 0.8. */
    static Committee drawn(Dice dice, String name) {
        int size = dice.oneOf(1, 2, 3, 3, 4, 4, 5, 5, 5, 8);
        int first = dice.between(1, 6);
        return new Committee(
                name,
                IntStream.range(first, first + size).mapToObj(i -> "P" + i).toList());
    }

    /** Who came: all, or with the chance of either all but one, all and a guest, or somebody in place of another. */
    List<String> attendance(Dice dice, double change) {
        List<String> present = new ArrayList<>(people);
        if (present.size() > 1 && dice.maybe(change)) {
            present.remove(dice.oneOf(people));
        }
        if (dice.maybe(change)) {
            present.add("P20");
        }
        return present;
    }
}
