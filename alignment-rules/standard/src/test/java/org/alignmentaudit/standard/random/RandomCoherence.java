package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewMethod;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;

/**
 * Draws reviews of how departments hang together: scores of around 2 and around 2 apart, around 180 days ago and since, and older
 * ones that no longer count.
 */
final class RandomCoherence {

    private static final int LIMIT_DAYS = 180;

    private final Dice dice;
    private final LocalDate asOf;
    private final List<Review> reviews = new ArrayList<>();

    RandomCoherence(Dice dice, LocalDate asOf) {
        this.dice = dice;
        this.asOf = asOf;
    }

    List<Review> draw(List<String> teams) {
        boolean low = dice.maybe(0.3);
        boolean old = dice.maybe(0.3);
        for (String team : dice.some(0.6, teams)) {
            double score = low ? dice.oneOf(2.0, 2.1, 4.0, 4.1) : dice.oneOf(3.0, 3.5, 4.0, 4.9, 5.0);
            LocalDate day = old ? dice.around(asOf.minusDays(LIMIT_DAYS)) : asOf.minusDays(dice.between(0, LIMIT_DAYS));
            add(team, day, score);
            dice.sometimes(0.4, () -> add(team, day.minusDays(dice.oneOf(0, 1, 200)), dice.between(1, 5)));
        }
        return reviews;
    }

    private void add(String team, LocalDate day, double score) {
        reviews.add(new Review(
                "KC" + reviews.size(),
                SubjectType.TEAM,
                team,
                dice.maybe(0.97) ? ReviewKind.COHERENCE : ReviewKind.GATE,
                dice.orNull(0.5, () -> dice.word(ReviewMethod.class)),
                day,
                null,
                dice.orNull(0.9, () -> score),
                new Rows<>()));
    }
}
