package org.alignmentaudit.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;

/** Follows the budgets in force from initiatives to goals. */
final class Funding {

    private final Money budget;
    private final List<Contribution> contributions = new ArrayList<>();
    private final Map<String, GoalFunding> byGoal = new LinkedHashMap<>();

    Funding(Portfolio portfolio) {
        budget = budget(portfolio.initiatives());
        Map<String, Goal> goals = portfolio.goals().stream().collect(Collectors.toMap(Goal::id, Function.identity()));
        portfolio.goals().forEach(goal -> byGoal.put(goal.id(), new GoalFunding(goal.id(), 0, Money.ZERO, budget)));
        portfolio.initiatives().forEach(initiative -> follow(initiative, goals));
    }

    private static Money budget(List<Initiative> initiatives) {
        Money sum = Money.ZERO;
        for (Initiative initiative : initiatives) {
            sum = sum.plus(claim(initiative));
        }
        return sum;
    }

    /** The budget in force of an initiative that is funded, else nothing. */
    private static Money claim(Initiative initiative) {
        Money inForce = initiative.funded() ? initiative.budgetInForce() : null;
        return inForce == null ? Money.ZERO : inForce;
    }

    private void follow(Initiative initiative, Map<String, Goal> goals) {
        List<GoalLink> links = initiative.goalLinks().list();
        if (links.isEmpty()) {
            return;
        }
        double sum = initiative.summedWeight();
        Money claim = claim(initiative);
        weights(links).forEach((goalId, weight) -> {
            Money allotted = sum > 0 ? claim.times(weight / sum) : Money.ZERO;
            contributions.add(new Contribution(initiative, goals.get(goalId), weight, allotted));
            byGoal.computeIfPresent(goalId, (id, before) -> before.plus(initiative.active(), allotted));
        });
    }

    /** The weight of each goal, in the order of the links. */
    private static Map<String, Double> weights(List<GoalLink> links) {
        if (links.size() == 1) {
            GoalLink only = links.get(0);
            return Map.of(only.goalId(), only.effectiveWeight());
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        links.forEach(link -> weights.merge(link.goalId(), link.effectiveWeight(), Double::sum));
        return weights;
    }

    Money budget() {
        return budget;
    }

    List<Contribution> contributions() {
        return contributions;
    }

    List<GoalFunding> byGoal() {
        return List.copyOf(byGoal.values());
    }

    GoalFunding of(String goalId) {
        return byGoal.get(goalId);
    }
}
