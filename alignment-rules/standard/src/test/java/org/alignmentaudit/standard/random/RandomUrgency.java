package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.Emergency;
import org.alignmentaudit.facts.Trigger;

/**
 * Draws how pressing a decision was: what set it off, and whether it was taken three days after it came up, or four.
 */
final class RandomUrgency {

    private final Dice dice;

    RandomUrgency(Dice dice) {
        this.dice = dice;
    }

    void addTo(DecisionBuilder decision, LocalDate day) {
        dice.sometimes(0.6, () -> decision.raisedOn(day.minusDays(dice.oneOf(0, 1, 2, 3, 3, 4, 4, 5, 20, 60))));
        dice.sometimes(0.6, () -> decision.trigger(dice.word(Trigger.class)));
        dice.sometimes(0.08, () -> decision.emergency(dice.word(Emergency.class)));
    }
}
