package org.alignmentaudit.standard.random;

import java.util.List;
import java.util.Locale;

/**
 * Draws the reasoning of a decision: with a phrase that looks at past spending, in any case of letters, or nearly so.
 */
final class RandomRationales {

    private static final List<String> PHRASES = List.of(
            "already spent",
            "already invested",
            "spent so much",
            "invested so much",
            "too far in",
            "come too far",
            "too late to stop",
            "bereits investiert",
            "schon ausgegeben",
            "zu weit gekommen");

    private static final List<String> NEAR_MISSES = List.of(
            "already-invested", "already  spent", "alreadyinvested", "invested already", "too far", "late to stop");

    private static final List<String> FORWARD_LOOKING =
            List.of("The benefit outweighs the cost still to come.", "Two pilots met their target.", "-");

    private final Dice dice;

    RandomRationales(Dice dice) {
        this.dice = dice;
    }

    String draw() {
        if (dice.maybe(0.35)) {
            return dice.oneOf(FORWARD_LOOKING);
        }
        String words = dice.maybe(0.75) ? dice.oneOf(PHRASES) : dice.oneOf(NEAR_MISSES);
        return dice.oneOf("We have ", "", "Weil wir ") + inAnyCase(words) + dice.oneOf("", ", so on we go.", "!");
    }

    private String inAnyCase(String words) {
        return switch (dice.between(0, 3)) {
            case 0 -> words.toUpperCase(Locale.ROOT);
            case 1 -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
            case 2 -> words.replace('i', 'I').replace('e', 'E');
            default -> words;
        };
    }
}
