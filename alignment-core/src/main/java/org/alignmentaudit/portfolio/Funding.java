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
        budget = portfolio.initiatives().stream().map(Funding::claim).reduce(Money.ZERO, Money::plus);
        Map<String, Goal> goals = portfolio.goals().stream().collect(Collectors.toMap(Goal::id, Function.identity()));
        portfolio.goals().forEach(goal -> byGoal.put(goal.id(), new GoalFunding(goal.id(), 0, Money.ZERO, budget)));
        portfolio.initiatives().forEach(initiative -> follow(initiative, goals));
    }

    /** The budget in force of an initiative that is funded, else nothing. */
    private static Money claim(Initiative initiative) {
        Money inForce = initiative.budgetInForce();
        return inForce == null || !initiative.funded() ? Money.ZERO : inForce;
    }

    private void follow(Initiative initiative, Map<String, Goal> goals) {
        List<GoalLink> links = initiative.goalLinks().list();
        if (links.isEmpty()) {
            return;
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        double sum = 0;
        for (GoalLink link : links) {
            weights.merge(link.goalId(), link.effectiveWeight(), Double::sum);
            sum += link.effectiveWeight();
        }
        Money claim = claim(initiative);
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            Money allotted = sum > 0 ? claim.times(weight.getValue() / sum) : Money.ZERO;
            contributions.add(new Contribution(initiative, goals.get(weight.getKey()), weight.getValue(), allotted));
            byGoal.computeIfPresent(weight.getKey(), (id, before) -> before.plus(initiative.active(), allotted));
        }
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
