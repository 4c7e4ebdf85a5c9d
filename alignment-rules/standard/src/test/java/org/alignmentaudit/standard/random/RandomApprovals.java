package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Stance;

/**
 * Draws decisions of the second half of a year that one person approved, around 60 % of them after proposing; and approvals
 * around the day of a score, by the sponsor or another.
 */
final class RandomApprovals {

    private static final int HALF_YEAR_DAYS = 181;
    private static final int YEAR_DAYS = 365;
    private static final int FEW = 8;
    private static final String HEAD = "P7";

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;

    RandomApprovals(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
    }

    List<Decision> draw(List<Decision> others, List<Initiative> initiatives) {
        List<Decision> drawn = new ArrayList<>();
        dice.sometimes(0.35, () -> approve(drawn, others));
        dice.sometimes(0.3, () -> override(drawn, initiatives));
        dice.sometimes(0.7, () -> fillUp(drawn, others));
        return drawn;
    }

    /** Makes few decisions of a year eight, or seven where one of them is too old. */
    private void fillUp(List<Decision> drawn, List<Decision> others) {
        long known = Stream.concat(others.stream(), drawn.stream())
                .filter(this::late)
                .count();
        for (long i = known; i < FEW && known > 0; i++) {
            drawn.add(Decision.builder("JE" + i, DecisionKind.OTHER, day()).build());
        }
    }

    private void approve(List<Decision> drawn, List<Decision> others) {
        int before = (int) others.stream().filter(this::approvedLately).count();
        int count = dice.between(7, 11);
        int own = Math.min(count, (count + before) * 6 / 10 + dice.oneOf(-1, 0, 0, 1));
        for (int i = 0; i < count; i++) {
            String proposer = i < own ? HEAD : "P" + dice.between(1, 5);
            DecisionBuilder decision = Decision.builder("JA" + i, DecisionKind.OTHER, day());
            List<Participant> people = new ArrayList<>();
            people.add(Participant.of(HEAD, ParticipantRole.APPROVER, Stance.FOR));
            people.add(Participant.of(
                    proposer, dice.maybe(0.9) ? ParticipantRole.PROPOSER : ParticipantRole.SPONSOR, Stance.FOR));
            dice.sometimes(0.05, () -> people.add(second()));
            drawn.add(
                    decision.participants(order.of(people, Participant[]::new)).build());
        }
    }

    private List<Participant> approvers(String approver) {
        List<Participant> approvers = new ArrayList<>();
        approvers.add(Participant.of(approver, ParticipantRole.APPROVER, Stance.FOR));
        dice.sometimes(0.1, () -> approvers.add(second()));
        return approvers;
    }

    private static Participant second() {
        return Participant.of("P11", ParticipantRole.APPROVER, Stance.FOR);
    }

    private LocalDate day() {
        return asOf.minusDays(dice.maybe(0.05) ? dice.around(YEAR_DAYS) : dice.between(HALF_YEAR_DAYS, YEAR_DAYS - 1));
    }

    private boolean late(Decision decision) {
        return decision.decidedOn().isAfter(asOf.minusDays(YEAR_DAYS))
                && !decision.decidedOn().isAfter(asOf);
    }

    private boolean approvedLately(Decision decision) {
        return late(decision)
                && decision.participants().stream().anyMatch(person -> person.role() == ParticipantRole.APPROVER);
    }

    private void override(List<Decision> drawn, List<Initiative> initiatives) {
        initiatives.stream()
                .filter(initiative -> initiative.sponsor() != null)
                .filter(initiative -> initiative.assessments().any())
                .skip(dice.between(0, 3))
                .limit(2)
                .forEach(initiative -> {
                    LocalDate scored =
                            initiative.assessments().newest().orElseThrow().date();
                    String approver = dice.maybe(0.7) ? initiative.sponsor() : "P10";
                    drawn.add(Decision.builder(
                                    "JB" + drawn.size(),
                                    dice.maybe(0.8)
                                            ? DecisionKind.OTHER
                                            : dice.oneOf(DecisionKind.STOP, DecisionKind.PAUSE),
                                    scored.plusDays(dice.oneOf(-1, 0, 1, 20)))
                            .subjectId(initiative.id())
                            .participants(order.of(approvers(approver), Participant[]::new))
                            .build());
                });
    }
}
