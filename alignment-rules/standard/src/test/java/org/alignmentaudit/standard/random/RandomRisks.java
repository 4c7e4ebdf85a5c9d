package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Risk;
import org.alignmentaudit.facts.SubjectType;

/** Draws risks on initiatives, on decisions and on their namesakes, open and closed. */
final class RandomRisks {

    private final Dice dice;
    private final Draft draft;
    private final List<String> decisionIds;
    private final LocalDate asOf;

    RandomRisks(Dice dice, Draft draft, List<Decision> decisions) {
        this.dice = dice;
        this.draft = draft;
        this.decisionIds = decisions.stream().map(Decision::id).toList();
        this.asOf = draft.organization().asOf();
    }

    List<Risk> draw() {
        return IntStream.rangeClosed(1, dice.between(1, 6))
                .mapToObj(i -> risk(Integer.toString(i)))
                .toList();
    }

    private Risk risk(String id) {
        About about = About.drawn(dice, draft);
        boolean onDecision = !decisionIds.isEmpty() && dice.maybe(0.5);
        return new Risk(
                id,
                onDecision ? SubjectType.DECISION : about.type(),
                onDecision ? dice.oneOf(decisionIds) : about.id(),
                dice.word(Level.class),
                dice.orNull(0.5, () -> asOf.plusDays(dice.between(-100, 100))),
                dice.orNull(0.3, () -> asOf.plusDays(dice.between(-100, 30))));
    }
}
