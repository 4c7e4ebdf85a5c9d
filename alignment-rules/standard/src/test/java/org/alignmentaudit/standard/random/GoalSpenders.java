package org.alignmentaudit.standard.random;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.jspecify.annotations.Nullable;

/**
 * Draws initiatives that are done and bring the spending of a year on goals into the order of their priorities, or nearly;
 * or the highest and the lowest priority to a quarter of it each; and the hours to the shares of the budget, or a fifth
 * away from them; or a millionth or a unit beside all of these.
 */
final class GoalSpenders {

    /** Hours that need no goal. */
    private static final String NO_GOAL = "";

    private final Dice dice;
    private final Gaps gaps;
    private final Draft draft;
    private final List<Goal> goals;
    private final List<String> goalIds;
    private final Map<String, BigDecimal> money = new TreeMap<>();
    private final Map<String, BigDecimal> hours = new TreeMap<>();

    GoalSpenders(Dice dice, Gaps gaps, Draft draft, List<Goal> goals) {
        this.dice = dice;
        this.gaps = gaps;
        this.draft = draft;
        this.goalIds = draft.activeGoals();
        this.goals = goals.stream()
                .filter(goal -> goalIds.contains(goal.id()) && goal.priority() != null)
                .toList();
    }

    List<Initiative> draw() {
        if (gaps.missing("initiatives.spending") || gaps.missing("initiatives.goalLinks") || goals.isEmpty()) {
            return List.of();
        }
        int way = dice.between(1, 10);
        if (way <= 5) {
            inOrderOfPriority();
        } else if (way <= 8) {
            quarters();
        }
        if (!gaps.missing("initiatives.budgets") && draft.budget().positive()) {
            dice.sometimes(0.75, this::hoursLikeBudgets);
        }
        List<Initiative> spenders = new ArrayList<>();
        for (String goal : goals()) {
            spenders.add(spender("S" + (spenders.size() + 1), goal));
        }
        return spenders;
    }

    private List<String> goals() {
        Map<String, BigDecimal> all = new TreeMap<>(money);
        all.putAll(hours);
        return List.copyOf(all.keySet());
    }

    /** Two goals, or three, may change places. */
    private void inOrderOfPriority() {
        Allotted spent = spent();
        BigDecimal unit = whole(spent);
        List<Integer> steps =
                new ArrayList<>(goals.stream().map(goal -> 7 - goal.priority()).toList());
        int swaps = dice.oneOf(0, 0, 1, 1, 2, 3);
        for (int i = 0; i < swaps; i++) {
            Collections.swap(steps, dice.between(0, steps.size() - 1), dice.between(0, steps.size() - 1));
        }
        for (int i = 0; i < steps.size(); i++) {
            String goal = goals.get(i).id();
            BigDecimal wanted = unit.multiply(BigDecimal.valueOf(steps.get(i)));
            money.put(goal, wanted.add(BigDecimal.valueOf(dice.between(0, 3))).subtract(spent.to(goal)));
        }
    }

    private void quarters() {
        int lowest = goals.stream().mapToInt(Goal::priority).max().orElseThrow();
        List<String> first = withPriority(1);
        List<String> last = withPriority(lowest);
        List<String> others = goalIds.stream()
                .filter(goal -> !first.contains(goal) && !last.contains(goal))
                .toList();
        if (first.isEmpty() || lowest == 1 || others.isEmpty()) {
            return;
        }
        Allotted spent = spent();
        BigDecimal quarter = whole(spent);
        BigDecimal toFirst =
                dice.around(Money.of(quarter.subtract(spent.to(first)))).amount();
        BigDecimal toLast =
                dice.around(Money.of(quarter.subtract(spent.to(last)))).amount();
        money.put(dice.oneOf(first), toFirst);
        money.put(dice.oneOf(last), toLast);
        money.put(
                dice.oneOf(others),
                quarter.multiply(BigDecimal.valueOf(4))
                        .subtract(spent.to(goalIds))
                        .subtract(toFirst)
                        .subtract(toLast));
    }

    private List<String> withPriority(int priority) {
        return goals.stream()
                .filter(goal -> goal.priority() == priority)
                .map(Goal::id)
                .toList();
    }

    /** As many hours as the budget has units; then an hour more for a goal is a unit of budget. */
    private void hoursLikeBudgets() {
        Allotted worked = new Allotted(draft, row -> row.hours() == null ? null : BigDecimal.valueOf(row.hours()));
        BigDecimal rest = draft.budget().amount().subtract(worked.all());
        for (String goal : goalIds) {
            BigDecimal missing = draft.allotted(goal).amount().subtract(worked.to(goal));
            hours.put(goal, missing.max(BigDecimal.ZERO));
            rest = rest.subtract(hours.get(goal));
        }
        hours.put(NO_GOAL, rest.max(BigDecimal.ZERO));
        dice.sometimes(0.7, this::moveAFifth);
    }

    private void moveAFifth() {
        BigDecimal fifth = draft.budget().amount().multiply(new BigDecimal("0.2"));
        BigDecimal moved =
                dice.around(Money.of(fifth.setScale(6, RoundingMode.HALF_UP))).amount();
        List<String> rich = hours.keySet().stream()
                .filter(goal -> hours.get(goal).compareTo(moved) >= 0)
                .toList();
        if (!rich.isEmpty() && moved.signum() > 0) {
            hours.merge(dice.oneOf(rich), moved.negate(), BigDecimal::add);
            hours.merge(dice.oneOf(goalIds), moved, BigDecimal::add);
        }
    }

    private Allotted spent() {
        return new Allotted(
                draft, row -> row.actual() == null ? null : row.actual().amount());
    }

    /** Whole units, more than is spent on any group of goals. */
    private BigDecimal whole(Allotted spent) {
        BigDecimal most = goalIds.stream().map(goal -> spent.to(goal).abs()).reduce(BigDecimal.ONE, BigDecimal::add);
        return most.setScale(0, RoundingMode.CEILING);
    }

    private Initiative spender(String id, String goal) {
        LocalDate asOf = draft.organization().asOf();
        int daysAgo = dice.maybe(0.02) ? 366 : dice.oneOf(0, 365, dice.between(1, 364), dice.between(1, 364));
        @Nullable BigDecimal spent = money.get(goal);
        @Nullable BigDecimal worked = hours.get(goal);
        InitiativeBuilder spender =
                Initiative.builder(id, "Spender " + id, InitiativeType.PROJECT, InitiativeStatus.DONE);
        if (!goal.equals(NO_GOAL)) {
            spender.goalLinks(GoalLink.to(goal));
        }
        return spender.spending(new Spend(
                        asOf.minusDays(daysAgo),
                        null,
                        spent == null ? null : Money.of(spent),
                        null,
                        worked == null ? null : worked.doubleValue(),
                        null))
                .build();
    }
}
