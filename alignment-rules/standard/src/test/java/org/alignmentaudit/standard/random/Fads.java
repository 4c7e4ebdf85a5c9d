package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.Trigger;

/**
 * Draws initiatives that bring a share of the whole portfolio exactly to a threshold, or a millionth or a unit beside
 * it: a fashion to 1 % spent of the budget, a trial to 2 % of it, and unplanned spending to a quarter of that of the
 * year.
 */
final class Fads {

    private static final int LONGEST_TRIAL_DAYS = 90;
    private static final int YEAR_DAYS = 365;

    private final Dice dice;
    private final Gaps gaps;
    private final Draft draft;
    private final List<Kpi> kpis;
    private final LocalDate asOf;
    private final List<Initiative> fads = new ArrayList<>();

    Fads(Dice dice, Gaps gaps, Draft draft, List<Kpi> kpis) {
        this.dice = dice;
        this.gaps = gaps;
        this.draft = draft;
        this.kpis = kpis;
        this.asOf = draft.organization().asOf();
    }

    List<Initiative> draw() {
        boolean spends = !gaps.missing("initiatives.spending");
        boolean budgeted =
                !gaps.missing("initiatives.budgets") && draft.budget().compareTo(Money.of(1000)) > 0;
        if (spends && budgeted) {
            if (dice.maybe(0.25)) {
                trial();
            } else if (dice.maybe(0.6)) {
                fashion();
            }
        }
        if (spends && dice.maybe(0.3)) {
            unplanned();
        }
        return fads;
    }

    /** Without a budget of its own, so that it does not change that of the portfolio. */
    private void fashion() {
        Money spent = dice.around(new Money(draft.budget().micros() / 100));
        fads.add(initiative(InitiativeType.PROJECT, InitiativeStatus.APPROVED)
                .trigger(dice.oneOf(Trigger.TREND, Trigger.VENDOR_PITCH, Trigger.PEER))
                .spending(Spend.actual(day(), spent))
                .build());
    }

    /** A fiftieth of the budget with it is a forty-ninth of the budget without it. */
    private void trial() {
        Money budget = dice.around(new Money(draft.budget().micros() / 49));
        LocalDate start = asOf.minusDays(dice.between(0, 200));
        InitiativeBuilder trial = initiative(InitiativeType.EXPERIMENT, InitiativeStatus.PAUSED)
                .trigger(Trigger.TREND)
                .plannedStart(start)
                .plannedEnd(dice.around(start.plusDays(LONGEST_TRIAL_DAYS)))
                .budgets(Budget.of(start, budget, BudgetReason.INITIAL))
                .spending(Spend.actual(day(), budget));
        dice.sometimes(0.9, () -> trial.stopRule(dice.maybe(0.9)));
        dice.sometimes(0.9, () -> trial.kpiEffects(new KpiEffect(kpis.get(0).id(), Direction.UP, null)));
        fads.add(trial.build());
    }

    /** Adds to both sums, so that what no plan held is a quarter of the whole. */
    private void unplanned() {
        long actual = 0;
        long unplanned = 0;
        for (Initiative initiative : draft.initiatives()) {
            for (Spend spend : initiative.spending().between(asOf.minusDays(YEAR_DAYS), asOf)) {
                actual += spend.actual() == null ? 0 : spend.actual().micros();
                unplanned += spend.unplanned() == null ? 0 : spend.unplanned().micros();
            }
        }
        long more = Math.max(0, (actual - 4 * unplanned) / 3 + 1);
        long actualMore = 4 * (unplanned + more) - actual;
        LocalDate day = dice.maybe(0.2) ? asOf.minusDays(YEAR_DAYS) : asOf.minusDays(dice.between(0, YEAR_DAYS));
        Money share = dice.around(new Money(more));
        fads.add(initiative(InitiativeType.PROJECT, InitiativeStatus.DONE)
                .spending(new Spend(day, null, new Money(actualMore), share, null, null))
                .build());
    }

    private LocalDate day() {
        return asOf.minusDays(dice.between(0, 300));
    }

    private InitiativeBuilder initiative(InitiativeType type, InitiativeStatus status) {
        String id = Integer.toString(draft.initiatives().size() + fads.size() + 1);
        InitiativeBuilder initiative = Initiative.builder(id, "Fad " + id, type, status);
        return gaps.missing("initiatives.goalLinks") ? initiative : initiative.goalLinks();
    }
}
