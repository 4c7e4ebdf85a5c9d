package org.alignmentaudit.standard.random;

import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Enforcement;
import org.alignmentaudit.facts.Value;

/** Draws a few values, strict ones and guides. */
final class RandomValues {

    private final Dice dice;

    RandomValues(Dice dice) {
        this.dice = dice;
    }

    List<Value> draw() {
        return IntStream.rangeClosed(1, dice.between(1, 3))
                .mapToObj(Integer::toString)
                .map(id -> Value.of(id, "Value " + id, dice.word(Enforcement.class)))
                .toList();
    }
}
