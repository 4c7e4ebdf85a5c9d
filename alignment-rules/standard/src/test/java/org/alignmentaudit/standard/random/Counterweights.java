package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;

/**
 * Draws initiatives that bring a share of the whole portfolio exactly to a threshold, or a millionth or a unit beside
 * it: a goal to 1 % of the budget or to the mean of the goals, and required work to 40 % of the spending.
 */
final class Counterweights {

    private static final Money STEP = Money.of(100_000);

    private final Dice dice;
    private final Gaps gaps;
    private final Draft draft;
    private final LocalDate day;
    private final List<Initiative> weights = new ArrayList<>();

    Counterweights(Dice dice, Gaps gaps, Draft draft) {
        this.dice = dice;
        this.gaps = gaps;
        this.draft = draft;
        this.day = draft.organization().asOf().minusDays(dice.between(0, 300));
    }

    List<Initiative> draw() {
        List<String> goals = draft.activeGoals();
        if (!goals.isEmpty() && !gaps.missing("initiatives.budgets") && !gaps.missing("initiatives.goalLinks")) {
            String goal = goals.get(dice.between(0, goals.size() / 2));
            if (dice.maybe(0.4)) {
                bringToOnePercent(goal);
            } else if (dice.maybe(0.3)) {
                bringToMean(goal, goals);
            }
        }
        if (!gaps.missing("initiatives.spending") && dice.maybe(0.4)) {
            bringRequiredToFortyPercent();
        }
        return weights;
    }

    /** One initiative lifts the goal to a hundredth of a round total; the other fills the total up. */
    private void bringToOnePercent(String goal) {
        Money own = draft.allotted(goal);
        long total = Math.max(draft.budget().micros() / 50 * 51, own.micros() * 100) / STEP.micros() * STEP.micros()
                + 2 * STEP.micros();
        Money lift = dice.around(new Money(total / 100).minus(own));
        Money filler = new Money(total).minus(draft.budget()).minus(lift);
        weights.add(budgeted(lift, InitiativeStatus.ACTIVE)
                .goalLinks(GoalLink.to(goal))
                .build());
        weights.add(budgeted(filler, InitiativeStatus.PAUSED).goalLinks().build());
    }

    /** Lifts the goal to what the other active goals get on average. */
    private void bringToMean(String goal, List<String> goals) {
        Money others = goals.stream()
                .filter(other -> !other.equals(goal))
                .map(draft::allotted)
                .reduce(Money.ZERO, Money::plus);
        long mean = goals.size() == 1 ? 0 : others.micros() / (goals.size() - 1);
        Money lift = dice.around(new Money(mean).minus(draft.allotted(goal)));
        if (lift.positive()) {
            weights.add(budgeted(lift, InitiativeStatus.ACTIVE)
                    .goalLinks(GoalLink.to(goal))
                    .build());
        }
    }

    /** Two initiatives bring required and other spending to two against three. */
    private void bringRequiredToFortyPercent() {
        Money required = draft.requiredSpending().required();
        Money other = draft.requiredSpending().all().minus(required);
        long unit = Math.max(0, Math.max(required.micros() / 2, other.micros() / 3)) + STEP.micros();
        Money wanted = dice.around(new Money(2 * unit));
        weights.add(spending(wanted.minus(required)).regulatory(true).build());
        weights.add(spending(new Money(3 * unit).minus(other)).build());
    }

    private InitiativeBuilder budgeted(Money budget, InitiativeStatus status) {
        return initiative(status).budgets(Budget.of(day, budget, BudgetReason.INITIAL));
    }

    private InitiativeBuilder spending(Money actual) {
        return initiative(InitiativeStatus.ACTIVE).spending(Spend.actual(day, actual));
    }

    private InitiativeBuilder initiative(InitiativeStatus status) {
        String id = Integer.toString(draft.initiatives().size() + weights.size() + 1);
        return Initiative.builder(id, "Counterweight " + id, InitiativeType.PROJECT, status);
    }
}
