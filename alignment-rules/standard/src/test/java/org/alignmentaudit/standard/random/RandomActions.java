package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Action;
import org.alignmentaudit.facts.ActionState;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;

/** Draws what became of findings that are often made: accepted and due around 30 days ago, or closed around the as-of date. */
final class RandomActions {

    private static final int GRACE_DAYS = 30;

    private final Dice dice;
    private final LocalDate asOf;

    RandomActions(Dice dice, LocalDate asOf) {
        this.dice = dice;
        this.asOf = asOf;
    }

    List<Action> draw(List<SubjectRef> subjects) {
        List<Action> actions = new ArrayList<>();
        for (int i = dice.between(2, 8); i > 0; i--) {
            actions.add(action("JM" + i, dice.oneOf(subjects)));
        }
        return actions;
    }

    private Action action(String id, SubjectRef subject) {
        ActionState state = dice.maybe(0.7)
                ? dice.oneOf(ActionState.ACCEPTED, ActionState.CLOSED, ActionState.CLOSED)
                : dice.word(ActionState.class);
        boolean ended = state == ActionState.CLOSED || dice.maybe(0.1);
        return new Action(
                id,
                rule(subject.type()),
                subject.type() == SubjectType.INITIATIVE ? dice.orNull(0.5, subject::type) : subject.type(),
                subject.id(),
                state,
                dice.orNull(0.9, () -> dice.around(asOf.minusDays(GRACE_DAYS))),
                ended ? dice.orNull(0.9, () -> dice.around(asOf.minusDays(dice.oneOf(0, 1, 50)))) : null);
    }

    private String rule(SubjectType type) {
        return switch (type) {
            case GOAL -> dice.oneOf("SG-02", "SG-04", "MM-03", "AL-03");
            case DECISION -> dice.oneOf("CB-13", "CB-15", "CB-05");
            case ORGANIZATION -> dice.oneOf("RV-01", "AL-04", "MM-04", "MT-05");
            default -> dice.oneOf("AL-01", "AL-02", "AL-07", "CB-17");
        };
    }
}
