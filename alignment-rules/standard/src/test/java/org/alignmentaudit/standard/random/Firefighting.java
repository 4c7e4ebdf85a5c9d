package org.alignmentaudit.standard.random;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Emergency;
import org.alignmentaudit.facts.OrganizationStage;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Trigger;

/**
 * Draws decisions under pressure that bring their share among those of the last 180 days exactly to half, or to 70 %
 * in a start-up, or one decision beside it; of few decisions they bring the number to eight, or one beside it. Should
 * the count be wrong, it misses, no more.
 */
final class Firefighting {

    private static final int WINDOW_DAYS = 180;
    private static final int FEWEST = 8;
    private static final int MOST = 25;

    private final Dice dice;
    private final Draft draft;
    private final LocalDate asOf;

    Firefighting(Dice dice, Draft draft) {
        this.dice = dice;
        this.draft = draft;
        this.asOf = draft.organization().asOf();
    }

    List<Decision> draw(List<Decision> drawn) {
        if (dice.maybe(0.55)) {
            return List.of();
        }
        List<Decision> sample = drawn.stream().filter(this::counts).toList();
        int pressed = (int) sample.stream().filter(this::pressed).count();
        int all = sample.size();
        boolean startup = draft.organization().stage() == OrganizationStage.STARTUP && dice.maybe(0.7);
        int more = startup ? (7 * all - 10 * pressed + 2) / 3 : all - 2 * pressed;
        int wanted = (all < FEWEST ? FEWEST - all : more) + dice.between(-1, 1);
        List<Decision> fires = new ArrayList<>();
        for (int i = 0; i < wanted && i < MOST; i++) {
            fires.add(fire(Integer.toString(drawn.size() + i + 1)).build());
        }
        dice.sometimes(
                0.3,
                () -> fires.add(fire(Integer.toString(drawn.size() + fires.size() + 1))
                        .emergency(dice.word(Emergency.class))
                        .build()));
        return fires;
    }

    private boolean counts(Decision decision) {
        return !decision.decidedOn().isAfter(asOf)
                && DAYS.between(decision.decidedOn(), asOf) <= WINDOW_DAYS
                && decision.emergency() == null
                && decision.trigger() != Trigger.REGULATION;
    }

    private boolean pressed(Decision decision) {
        boolean serves = draft.initiatives().stream()
                .filter(initiative -> decision.subjectType() == SubjectType.INITIATIVE
                        && initiative.id().equals(decision.subjectId()))
                .anyMatch(initiative -> !initiative.goalLinks().known()
                        || initiative.goalLinks().stream()
                                .anyMatch(link -> draft.activeGoals().contains(link.goalId())));
        boolean pressure = decision.trigger() == Trigger.INCIDENT
                || decision.trigger() == Trigger.COMPETITOR
                || decision.trigger() == Trigger.CUSTOMER_ESCALATION
                || decision.trigger() == Trigger.CASH;
        return pressure && decision.goalIds().isEmpty() && !serves;
    }

    private DecisionBuilder fire(String id) {
        LocalDate day = dice.maybe(0.2) ? asOf.minusDays(WINDOW_DAYS) : asOf.minusDays(dice.between(0, WINDOW_DAYS));
        return Decision.builder(id, DecisionKind.OTHER, day)
                .trigger(dice.oneOf(Trigger.INCIDENT, Trigger.COMPETITOR, Trigger.CUSTOMER_ESCALATION, Trigger.CASH));
    }
}
