package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.facts.ValueEffect;

/**
 * Draws what an initiative is like: what set it off, whom it is for, who works on it, which values and KPIs it moves.
 */
final class RandomTraits {

    private final Dice dice;
    private final Order order;
    private final Gaps gaps;
    private final List<String> teamIds;
    private final List<String> kpiIds;
    private final RandomValueEffects effects;

    RandomTraits(
            Dice dice,
            Order order,
            Gaps gaps,
            LocalDate asOf,
            List<String> kpiIds,
            List<String> teamIds,
            List<String> valueIds) {
        this.dice = dice;
        this.order = order;
        this.gaps = gaps;
        this.kpiIds = kpiIds;
        this.teamIds = teamIds;
        this.effects = new RandomValueEffects(dice.fork(), asOf, valueIds);
    }

    void addTo(InitiativeBuilder initiative) {
        dice.sometimes(0.85, () -> initiative.trigger(trigger()));
        dice.sometimes(0.7, () -> initiative.businessCase(dice.maybe(0.5)));
        dice.sometimes(0.4, () -> initiative.stopRule(dice.maybe(0.7)));
        dice.sometimes(0.8, () -> initiative.customerFacing(dice.maybe(0.8)));
        dice.sometimes(0.7, () -> initiative.teams(order.of(dice.some(0.3, teamIds), String[]::new)));
        dice.sometimes(0.3, () -> initiative.affectedTeams(order.of(dice.some(0.3, teamIds), String[]::new)));
        List<KpiEffect> moved =
                dice.some(0.3, kpiIds).stream().map(this::effect).toList();
        dice.sometimes(0.4, () -> initiative.kpiEffects(order.of(moved, KpiEffect[]::new)));
        List<ValueEffect> contradicted = effects.draw();
        if (!gaps.missing("initiatives.valueEffects")) {
            dice.sometimes(0.6, () -> initiative.valueEffects(order.of(contradicted, ValueEffect[]::new)));
        }
    }

    /** A fashion, more often than not. */
    private Trigger trigger() {
        return dice.maybe(0.6)
                ? dice.oneOf(Trigger.TREND, Trigger.VENDOR_PITCH, Trigger.PEER)
                : dice.word(Trigger.class);
    }

    private KpiEffect effect(String kpiId) {
        return new KpiEffect(kpiId, dice.oneOf(Direction.UP, Direction.DOWN), dice.orNull(0.3, () -> "North"));
    }
}
