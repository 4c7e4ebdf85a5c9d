package org.alignmentaudit.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;

/** Follows the budgets in force from initiatives to goals. Immutable and thread-safe. */
public final class Funding {

    private final Money budget;
    private boolean linksComplete = true;
    private final List<Contribution> contributions = new ArrayList<>();
    private final Map<String, GoalFunding> byGoal = new LinkedHashMap<>();

    /** What was found so far to fall to a goal. */
    private static final class Tally {

        private final Goal goal;
        private int active;
        private Money allotted = Money.ZERO;

        Tally(Goal goal) {
            this.goal = goal;
        }
    }

    Funding(Portfolio portfolio) {
        budget = budget(portfolio.initiatives());
        Map<String, Tally> tallies = new HashMap<>(2 * portfolio.goals().size());
        portfolio.goals().forEach(goal -> tallies.put(goal.id(), new Tally(goal)));
        portfolio.initiatives().forEach(initiative -> follow(initiative, tallies));
        for (Goal goal : portfolio.goals()) {
            Tally all = tallies.get(goal.id());
            byGoal.put(goal.id(), new GoalFunding(goal.id(), all.active, all.allotted, budget));
        }
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

    /** The links to one goal follow each other. */
    private void follow(Initiative initiative, Map<String, Tally> tallies) {
        linksComplete &= initiative.goalLinks().known() || !initiative.active();
        List<GoalLink> links = initiative.goalLinks().list();
        double sum = initiative.summedWeight();
        Money claim = claim(initiative);
        int next = 0;
        while (next < links.size()) {
            GoalLink first = links.get(next++);
            double weight = first.effectiveWeight();
            while (next < links.size() && links.get(next).goalId().equals(first.goalId())) {
                weight += links.get(next++).effectiveWeight();
            }
            Tally goal = tallies.get(first.goalId());
            if (goal != null) {
                add(initiative, goal, weight, sum > 0 ? claim.times(weight / sum) : Money.ZERO);
            }
        }
    }

    private void add(Initiative initiative, Tally goal, double weight, Money allotted) {
        contributions.add(new Contribution(initiative, goal.goal, weight, allotted));
        goal.active += initiative.active() ? 1 : 0;
        goal.allotted = goal.allotted.plus(allotted);
    }

    /** Whether every ACTIVE initiative tells which goals it serves, be it none. */
    public boolean linksComplete() {
        return linksComplete;
    }

    /** Sum of the budgets in force of all APPROVED, ACTIVE and PAUSED initiatives; zero where no budget is known. */
    public Money budget() {
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
