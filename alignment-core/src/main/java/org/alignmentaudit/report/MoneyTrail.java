package org.alignmentaudit.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * Follows the money from initiatives to goals: that of an initiative falls to its goals by the weights of its links. What
 * was spent up to the as-of date counts; where nothing was spent or that is not known, the budgets in force of funded
 * initiatives. Initiatives whose credit notes outweigh their spending are left out, and those of whose money nobody knows: a
 * goal that such an initiative serves, or may serve, is not said to get nothing.
 */
final class MoneyTrail {

    /** Stand for no goal and for an unknown goal; no id is empty or has a line break at its end. */
    private static final String NO_GOAL = "";

    private static final String UNKNOWN = "\n";

    private static final Comparator<MoneyEnd> LARGEST_FIRST =
            Comparator.comparing(MoneyEnd::amount).reversed().thenComparing(end -> String.join(" ", end.ids()));

    private final Portfolio portfolio;
    private final boolean spent;
    private final Map<String, Map<String, Money>> parts = new HashMap<>();
    private final Map<String, Money> byGoal = new HashMap<>();
    private final List<MoneyEnd> sources = new ArrayList<>();
    private final Set<String> reachedByUntold = new HashSet<>();
    private boolean allLinksKnown = true;
    private int untold;
    private Money all = Money.ZERO;

    MoneyTrail(Portfolio portfolio) {
        this.portfolio = portfolio;
        spent = portfolio.initiatives().stream()
                .anyMatch(initiative -> initiative.spending().actualToDate().positive());
        portfolio.initiatives().forEach(this::follow);
        sources.sort(LARGEST_FIRST);
    }

    /** Whether it shows what was spent, rather than budgets. */
    boolean spent() {
        return spent;
    }

    /** All that is shown. */
    Money all() {
        return all;
    }

    /** Whether it can be told which goals there are. */
    boolean goalsKnown() {
        return portfolio.supplies("goals") && portfolio.supplies("initiatives.goalLinks");
    }

    private Money money(Initiative initiative) {
        if (spent) {
            return initiative.spending().actualToDate();
        }
        Money budget = initiative.budgetInForce();
        return budget == null || !initiative.funded() ? Money.ZERO : budget;
    }

    private void follow(Initiative initiative) {
        Money money = money(initiative);
        if (!money.positive()) {
            noteUntold(initiative);
            return;
        }
        Map<String, Money> targets = targets(initiative, money);
        parts.put(initiative.id(), targets);
        targets.forEach((goal, part) -> byGoal.merge(goal, part, Money::plus));
        sources.add(new MoneyEnd(MoneyEnd.Kind.SOURCE, Set.of(initiative.id()), initiative.name(), money, false));
        all = all.plus(money);
    }

    private void noteUntold(Initiative initiative) {
        boolean known = spent
                ? initiative.status() == InitiativeStatus.IDEA
                        || initiative.spending().actualKnown()
                : !initiative.funded() || initiative.budgetInForce() != null;
        if (!known) {
            untold++;
            allLinksKnown &= initiative.goalLinks().known();
            initiative.goalLinks().forEach(link -> reachedByUntold.add(link.goalId()));
        }
    }

    private Map<String, Money> targets(Initiative initiative, Money money) {
        if (!goalsKnown() || !initiative.goalLinks().known()) {
            allLinksKnown = false;
            return Map.of(UNKNOWN, money);
        }
        double sum = initiative.summedWeight();
        if (sum <= 0) {
            return Map.of(NO_GOAL, money);
        }
        Map<String, Money> targets = new HashMap<>();
        for (GoalLink link : initiative.goalLinks().list()) {
            targets.merge(link.goalId(), money.times(link.effectiveWeight() / sum), Money::plus);
        }
        return targets;
    }

    /** The initiatives with money, the largest first. */
    List<MoneyEnd> sources() {
        return sources;
    }

    /**
     * The goals with money, the largest first; then the pursued goals without, or of whose money nobody knows; then money
     * without a known goal.
     */
    List<MoneyEnd> targets() {
        List<MoneyEnd> funded = new ArrayList<>();
        List<MoneyEnd> others = new ArrayList<>();
        for (Goal goal : portfolio.goals()) {
            Money money = byGoal.getOrDefault(goal.id(), Money.ZERO);
            MoneyEnd.Kind kind = goal.active() ? MoneyEnd.Kind.GOAL : MoneyEnd.Kind.CLOSED;
            if (money.positive()) {
                funded.add(new MoneyEnd(kind, Set.of(goal.id()), goal.title(), money, false));
            } else if (goal.active() && goalsKnown()) {
                MoneyEnd.Kind without = allLinksKnown && !reachedByUntold.contains(goal.id())
                        ? MoneyEnd.Kind.UNFUNDED
                        : MoneyEnd.Kind.UNTOLD;
                others.add(new MoneyEnd(without, Set.of(goal.id()), goal.title(), money, goal.deliveredByOperations()));
            }
        }
        funded.sort(LARGEST_FIRST);
        funded.addAll(others);
        rest(MoneyEnd.Kind.ORPHAN, NO_GOAL, funded);
        rest(MoneyEnd.Kind.UNKNOWN, UNKNOWN, funded);
        return funded;
    }

    private void rest(MoneyEnd.Kind kind, String key, List<MoneyEnd> targets) {
        Money money = byGoal.getOrDefault(key, Money.ZERO);
        if (money.positive()) {
            targets.add(new MoneyEnd(kind, Set.of(key), "", money, false));
        }
    }

    /** What initiatives without a goal took. */
    Money orphaned() {
        return byGoal.getOrDefault(NO_GOAL, Money.ZERO);
    }

    /** Number of initiatives of whose money nobody knows. */
    int untold() {
        return untold;
    }

    /** Number of pursued goals that got nothing. */
    int unfunded() {
        return (int) targets().stream()
                .filter(target -> target.kind() == MoneyEnd.Kind.UNFUNDED)
                .count();
    }

    /** What goes from one end to the other. */
    Money between(MoneyEnd source, MoneyEnd target) {
        Money sum = Money.ZERO;
        for (String initiative : source.ids()) {
            for (Map.Entry<String, Money> part : parts.get(initiative).entrySet()) {
                sum = target.ids().contains(part.getKey()) ? sum.plus(part.getValue()) : sum;
            }
        }
        return sum;
    }
}
