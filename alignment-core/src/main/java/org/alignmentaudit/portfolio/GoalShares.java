package org.alignmentaudit.portfolio;

import java.math.BigInteger;
import java.util.List;
import org.alignmentaudit.facts.Goal;

/** How the portfolio budget is shared among the active goals. Immutable and thread-safe. */
public final class GoalShares {

    private final BigInteger goals;
    private final BigInteger allotted;
    private final double mean;

    GoalShares(Portfolio portfolio, Funding funding) {
        List<GoalFunding> ofActive = portfolio.goals().stream()
                .filter(Goal::active)
                .map(goal -> funding.of(goal.id()))
                .toList();
        goals = BigInteger.valueOf(ofActive.size());
        allotted = ofActive.stream()
                .map(goal -> BigInteger.valueOf(goal.allotted().micros()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        mean = ofActive.stream().mapToDouble(GoalFunding::share).average().orElse(0);
    }

    /** Mean over the active goals of their share of the portfolio budget; 0 without an active goal. */
    public double mean() {
        return mean;
    }

    /** Whether a goal gets less than the mean share of the active goals; compared exactly, in money. */
    public boolean belowMean(GoalFunding funding) {
        BigInteger times = BigInteger.valueOf(funding.allotted().micros()).multiply(goals);
        return times.compareTo(allotted) < 0;
    }
}
