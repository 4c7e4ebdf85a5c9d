package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.alignmentaudit.facts.Adoption;
import org.alignmentaudit.facts.Assessment;
import org.alignmentaudit.facts.Benefit;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.Member;
import org.alignmentaudit.facts.Milestone;
import org.alignmentaudit.facts.MilestoneKind;
import org.alignmentaudit.facts.ScheduleChange;
import org.alignmentaudit.facts.ScheduleReason;

/** Draws the lists of an initiative that few rules read, with rows before and after the as-of date. */
final class OtherRows {

    private static final double CHANCE = 0.2;

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;

    OtherRows(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
    }

    void addTo(InitiativeBuilder initiative) {
        dice.sometimes(CHANCE, () -> initiative.members(order.of(dice.upTo(3, this::member), Member[]::new)));
        dice.sometimes(CHANCE, () -> initiative.milestones(order.of(dated(this::milestone), Milestone[]::new)));
        dice.sometimes(CHANCE, () -> initiative.assessments(order.of(dated(this::assessment), Assessment[]::new)));
        dice.sometimes(CHANCE, () -> initiative.scheduleChanges(order.of(dated(this::shift), ScheduleChange[]::new)));
        dice.sometimes(CHANCE, () -> initiative.benefits(order.of(dated(this::benefit), Benefit[]::new)));
        dice.sometimes(CHANCE, () -> initiative.adoption(order.of(dated(this::adoption), Adoption[]::new)));
    }

    private <R> List<R> dated(Function<LocalDate, R> row) {
        return dice.days(3, () -> asOf.plusDays(dice.between(-300, 60))).stream()
                .map(row)
                .toList();
    }

    private Member member() {
        return new Member("P" + dice.between(1, 9), dice.orNull(0.5, () -> dice.between(0, 10) / 10.0));
    }

    private Milestone milestone(LocalDate day) {
        return new Milestone(day, dice.word(MilestoneKind.class));
    }

    private Assessment assessment(LocalDate day) {
        return new Assessment(day, dice.between(0, 10) / 10.0, null, null, null);
    }

    private ScheduleChange shift(LocalDate day) {
        LocalDate end = day.plusDays(dice.between(1, 300));
        ScheduleReason reason = dice.word(ScheduleReason.class);
        return new ScheduleChange(day, end, end.plusDays(dice.between(-30, 90)), reason, null);
    }

    private Benefit benefit(LocalDate day) {
        return new Benefit(day, dice.thousands(1, 90), dice.orNull(0.7, () -> dice.thousands(-5, 90)));
    }

    private Adoption adoption(LocalDate day) {
        return new Adoption(day, dice.between(0, 50), dice.orNull(0.7, () -> 50), null);
    }
}
