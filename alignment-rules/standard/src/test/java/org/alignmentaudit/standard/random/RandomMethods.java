package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.History;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Methodology;
import org.alignmentaudit.facts.Milestone;
import org.alignmentaudit.facts.MilestoneKind;
import org.alignmentaudit.facts.StatusHistory;
import org.alignmentaudit.facts.StatusReport;

/**
 * Tells how initiatives are run: deliveries around 180 days apart and demonstrations around 60 days ago, gates or none, and
 * scope that grew by around a fifth.
 */
final class RandomMethods {

    private static final int PAUSE_DAYS = 180;
    private static final int LOOP_DAYS = 60;

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;
    private final boolean told;

    RandomMethods(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
        told = dice.maybe(0.6);
    }

    Initiative addTo(Initiative initiative) {
        if (!told || dice.maybe(0.3)) {
            return initiative;
        }
        Methodology method =
                dice.maybe(0.4) ? Methodology.WATERFALL : dice.oneOf(Methodology.AGILE, dice.word(Methodology.class));
        Initiative run = Altered.with(initiative, "methodology", method);
        if (dice.maybe(0.9)) {
            run = Altered.with(run, "milestones", new History<>(order.of(milestones(method))));
        }
        return dice.maybe(0.5) && run.statusReports().size() > 1 ? sized(run) : run;
    }

    private List<Milestone> milestones(Methodology method) {
        List<Milestone> milestones = new ArrayList<>();
        int days = method == Methodology.AGILE ? LOOP_DAYS : PAUSE_DAYS;
        LocalDate newest = asOf.minusDays(dice.oneOf(days - 1, days, days + 1, 10, 300));
        dice.sometimes(0.8, () -> milestones.add(new Milestone(newest, showing())));
        dice.sometimes(0.5, () -> milestones.add(new Milestone(dice.around(newest.minusDays(PAUSE_DAYS)), showing())));
        dice.sometimes(0.3, () -> milestones.add(new Milestone(dice.around(newest), MilestoneKind.GATE)));
        return milestones;
    }

    private MilestoneKind showing() {
        return dice.oneOf(MilestoneKind.INCREMENT, MilestoneKind.DEMO, MilestoneKind.RELEASE);
    }

    private Initiative sized(Initiative initiative) {
        List<StatusReport> reports = new ArrayList<>(initiative.statusReports().list());
        int last = reports.size() - 1;
        reports.set(0, Altered.with(reports.get(0), "scopeSize", dice.oneOf(100.0, 100.0, 0.0)));
        reports.set(last, Altered.with(reports.get(last), "scopeSize", dice.oneOf(120.0, 121.0, 80.0, 79.0, 100.0)));
        return Altered.with(initiative, "statusReports", new StatusHistory(order.of(reports)));
    }
}
