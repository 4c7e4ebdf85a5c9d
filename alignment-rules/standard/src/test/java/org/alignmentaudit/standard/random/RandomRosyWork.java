package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.Risk;
import org.alignmentaudit.facts.ScheduleChange;
import org.alignmentaudit.facts.ScheduleReason;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;

/**
 * Draws initiatives that are rated well, or were until now: indexes at 0.9, slips of a tenth, two, three and four overdue
 * risks, new baselines of 60 days ago, and a little beside all of these.
 */
final class RandomRosyWork {

    private static final int REBASELINE_DAYS = 60;

    private final Dice dice;
    private final Order order;
    private final Gaps gaps;
    private final LocalDate asOf;
    private final List<String> goalIds;
    private final List<Risk> risks = new ArrayList<>();

    RandomRosyWork(Dice dice, Order order, Gaps gaps, LocalDate asOf, List<String> goalIds) {
        this.dice = dice;
        this.order = order;
        this.gaps = gaps;
        this.asOf = asOf;
        this.goalIds = goalIds;
    }

    List<Initiative> draw() {
        return IntStream.rangeClosed(1, dice.between(1, 4))
                .mapToObj(i -> initiative("R" + i))
                .toList();
    }

    /** The risks of the initiatives drawn so far. */
    List<Risk> risks() {
        return List.copyOf(risks);
    }

    private Initiative initiative(String id) {
        InitiativeStatus status = dice.maybe(0.9) ? InitiativeStatus.ACTIVE : dice.word(InitiativeStatus.class);
        InitiativeBuilder initiative = Initiative.builder(id, "Rosy work " + id, InitiativeType.PROJECT, status);
        schedule(initiative);
        if (!gaps.missing("initiatives.statusReports")) {
            dice.sometimes(0.95, () -> initiative.statusReports(order.of(reports(), StatusReport[]::new)));
        }
        if (!gaps.missing("initiatives.goalLinks") && !goalIds.isEmpty()) {
            dice.sometimes(0.6, () -> initiative.goalLinks(GoalLink.to(dice.oneOf(goalIds))));
        }
        dice.sometimes(0.4, () -> risks(id));
        return initiative.build();
    }

    /** Ten parts are planned; eleven are a slip of exactly a tenth. */
    private void schedule(InitiativeBuilder initiative) {
        LocalDate start = asOf.minusDays(dice.between(0, 500));
        int part = dice.maybe(0.05) ? 0 : dice.between(1, 60);
        LocalDate original = start.plusDays(10L * part);
        LocalDate end = dice.oneOf(original, original, original.plusDays(part), original.plusDays(part + 1L));
        LocalDate moved = dice.maybe(0.1) ? dice.around(end) : end;
        dice.sometimes(0.95, () -> initiative.plannedStart(start));
        dice.sometimes(0.95, () -> initiative.plannedEnd(moved.isBefore(start) ? start : moved));
        dice.sometimes(0.8, () -> initiative.originalEnd(original));
        dice.sometimes(0.25, () -> initiative.scheduleChanges(change(original, moved)));
    }

    private ScheduleChange change(LocalDate from, LocalDate to) {
        LocalDate day =
                dice.maybe(0.6) ? dice.around(asOf.minusDays(REBASELINE_DAYS)) : asOf.minusDays(dice.between(-20, 150));
        ScheduleReason reason = dice.maybe(0.7) ? ScheduleReason.REBASELINE : dice.word(ScheduleReason.class);
        return new ScheduleChange(day, from, to, reason, dice.orNull(0.75, () -> "P1"));
    }

    /** Newest first: now and then a later one and an unrated one, one to four rated ones, an unrated one between. */
    private List<StatusReport> reports() {
        List<StatusReport> reports = new ArrayList<>();
        LocalDate day = asOf.minusDays(dice.oneOf(0, 1, dice.between(2, 60)));
        dice.sometimes(0.1, () -> reports.add(report(asOf.plusDays(dice.between(1, 9)), Band.RED, RatingScale.FIVE)));
        boolean fell = dice.maybe(0.2);
        for (int i = dice.between(1, 4); i > 0; i--) {
            if (dice.maybe(0.12)) {
                reports.add(report(day, Band.UNRATED, dice.word(RatingScale.class)));
                day = day.minusDays(dice.between(1, 60));
            }
            RatingScale scale = dice.word(RatingScale.class);
            reports.add(report(day, band(fell, scale), scale));
            day = day.minusDays(dice.between(1, 60));
            fell = false;
        }
        return reports;
    }

    private Band band(boolean fell, RatingScale scale) {
        if (fell) {
            return Band.RED;
        }
        if (dice.maybe(0.15)) {
            return Band.AMBER;
        }
        return scale == RatingScale.FIVE && dice.maybe(0.4) ? Band.AMBER_GREEN : Band.GREEN;
    }

    private StatusReport report(LocalDate day, Band band, RatingScale scale) {
        return new StatusReport(
                day,
                band,
                scale,
                null,
                dice.orNull(0.5, () -> index()),
                dice.orNull(0.5, () -> index()),
                null,
                null,
                null,
                null);
    }

    private double index() {
        return dice.oneOf(0.9, 0.9, 0.95, 1.0, 1.1, 0.91, 0.899999);
    }

    private void risks(String id) {
        int count = dice.oneOf(2, 3, 3, 4);
        for (int i = 1; i <= count; i++) {
            SubjectType type = dice.maybe(0.97) ? SubjectType.INITIATIVE : SubjectType.PARTNER;
            Level severity = dice.maybe(0.93) ? Level.HIGH : dice.word(Level.class);
            risks.add(new Risk(
                    id + "-" + i,
                    type,
                    id,
                    severity,
                    dice.orNull(0.97, () -> asOf.minusDays(dice.oneOf(0, 1, 1, 2, 30, 90, 90))),
                    dice.orNull(0.06, () -> asOf.minusDays(dice.between(-10, 30)))));
        }
    }
}
