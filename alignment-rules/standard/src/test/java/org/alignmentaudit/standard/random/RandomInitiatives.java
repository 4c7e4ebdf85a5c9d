package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;

/** Draws initiatives: most of them active, some exempt from serving a goal, some nearly so. */
final class RandomInitiatives {

    /**
     * Words that exempt an initiative from serving a goal or call it a fashion, in any case of letters, and words
     * that nearly do.
     */
    private static final List<String> TAGS = List.of(
            "run",
            "Run",
            "OPERATIONS",
            "maintenance",
            "Maintenance",
            "Keep-The-Lights-On",
            "running",
            "operation",
            "maintenance window",
            "trends",
            "Trend",
            "NEW-TECH");

    private static final int LAUNCH_DAYS = 90;

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;
    private final RandomHistories histories;
    private final OtherRows otherRows;
    private final RandomTraits traits;

    RandomInitiatives(Dice dice, Order order, Gaps gaps, LocalDate asOf, List<Goal> goals, RandomTraits traits) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
        this.histories = new RandomHistories(dice.fork(), order, gaps, asOf, goals);
        this.otherRows = new OtherRows(dice.fork(), order, asOf);
        this.traits = traits;
    }

    List<Initiative> draw() {
        int count = dice.between(8, 16);
        List<Initiative> initiatives = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            initiatives.add(initiative(
                    Integer.toString(i),
                    initiatives.stream().map(Initiative::id).toList()));
        }
        return initiatives;
    }

    private Initiative initiative(String id, List<String> earlier) {
        InitiativeBuilder initiative = Initiative.builder(id, "Initiative " + id, type(), status());
        dice.sometimes(0.3, () -> initiative.tags(order.of(dice.some(0.1, TAGS), String[]::new)));
        dice.sometimes(0.4, () -> initiative.regulatory(dice.maybe(0.25)));
        dice.sometimes(0.6, () -> initiative.sponsor("P" + dice.between(1, 9)));
        if (!earlier.isEmpty()) {
            dice.sometimes(0.15, () -> initiative.parentId(dice.oneOf(earlier)));
            dice.sometimes(0.2, () -> initiative.dependsOn(order.of(dice.some(0.3, earlier), String[]::new)));
        }
        period(initiative);
        histories.addTo(initiative);
        otherRows.addTo(initiative);
        traits.addTo(initiative);
        return initiative.build();
    }

    private InitiativeType type() {
        return dice.maybe(0.3) ? dice.word(InitiativeType.class) : InitiativeType.PROJECT;
    }

    private InitiativeStatus status() {
        return dice.maybe(0.7) ? InitiativeStatus.ACTIVE : dice.word(InitiativeStatus.class);
    }

    /** Some of these days lie after the as-of date and are not yet known. */
    private void period(InitiativeBuilder initiative) {
        LocalDate start = asOf.minusDays(dice.between(-10, 900));
        dice.sometimes(0.6, () -> initiative.plannedStart(start).plannedEnd(start.plusDays(dice.between(0, 900))));
        dice.sometimes(0.5, () -> initiative.actualStart(start));
        dice.sometimes(0.2, () -> initiative.actualEnd(start.plusDays(dice.between(0, 900))));
        dice.sometimes(0.3, () -> initiative.approvedOn(asOf.minusDays(dice.between(-10, 900))));
        dice.sometimes(0.5, () -> initiative.liveOn(asOf.minusDays(live(dice.between(-10, 900)))));
    }

    /** Many of these days ago: the 90 days since are just over, or not quite. */
    private static int live(int daysAgo) {
        return daysAgo > 700 ? LAUNCH_DAYS - 1 + daysAgo % 3 : daysAgo;
    }
}
