package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Draws evidence that is nearly all in favour: four, five and more pieces, nine to one, contradictions with and without a
 * response, support that came later, and now and then the record that says the contrary.
 */
final class RandomArguments {

    private final Dice dice;
    private final Order order;

    RandomArguments(Dice dice, Order order) {
        this.dice = dice;
        this.order = order;
    }

    /** Adds to two decisions of five. */
    void sometimesAddTo(DecisionBuilder decision, LocalDate day, String subjectId) {
        dice.sometimes(0.4, () -> addTo(decision, day, subjectId));
    }

    /** Adds evidence to a decision of this day about this subject. */
    void addTo(DecisionBuilder decision, LocalDate day, String subjectId) {
        List<EvidenceItem> items = new ArrayList<>();
        boolean nineToOne = dice.maybe(0.15);
        int supports = nineToOne ? dice.oneOf(8, 9, 10) : dice.oneOf(3, 4, 4, 5, 5, 5, 6);
        int contradicts = nineToOne ? 1 : dice.oneOf(0, 0, 0, 0, 1, 2, 2, 3);
        for (int i = 0; i < supports; i++) {
            items.add(item(beforehand(day), EvidenceStance.SUPPORTS, null));
        }
        for (int i = 0; i < contradicts; i++) {
            items.add(item(beforehand(day), EvidenceStance.CONTRADICTS, null));
        }
        dice.sometimes(0.3, () -> items.add(item(beforehand(day), EvidenceStance.NEUTRAL, null)));
        dice.sometimes(0.2, () -> items.addAll(later(day)));
        dice.sometimes(0.3, () -> items.add(item(beforehand(day), dice.word(EvidenceStance.class), subjectId)));
        decision.evidence(order.of(items, EvidenceItem[]::new));
    }

    /** The day itself is not yet later. */
    private List<EvidenceItem> later(LocalDate day) {
        List<EvidenceItem> items = new ArrayList<>();
        int count = dice.oneOf(2, 3, 3, 4);
        for (int i = 0; i < count; i++) {
            EvidenceStance stance = dice.maybe(0.93) ? EvidenceStance.SUPPORTS : dice.word(EvidenceStance.class);
            items.add(item(day.plusDays(dice.oneOf(1, 1, 1, 2, dice.between(0, 9))), stance, null));
        }
        return items;
    }

    private @Nullable LocalDate beforehand(LocalDate day) {
        return dice.orNull(0.7, () -> day.minusDays(dice.oneOf(0, 1, dice.between(2, 90))));
    }

    /** Where no record is named, it rests on none or on one that nothing is known about. */
    private EvidenceItem item(@Nullable LocalDate day, EvidenceStance stance, @Nullable String factId) {
        @Nullable String rests = factId == null ? dice.orNull(0.1, () -> "elsewhere") : factId;
        return new EvidenceItem(
                day,
                stance,
                null,
                null,
                rests == null ? null : dice.oneOf(FactType.STATUS_REPORT, FactType.INITIATIVE, FactType.KPI),
                rests,
                dice.orNull(0.5, () -> "Weighed and answered"),
                null);
    }
}
