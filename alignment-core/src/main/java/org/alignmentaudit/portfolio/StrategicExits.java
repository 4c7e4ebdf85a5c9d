package org.alignmentaudit.portfolio;

import java.util.Set;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;

/** Which initiatives served a goal that was given up. What nobody supplies does not count. */
final class StrategicExits {

    private final boolean linksSupplied;
    private final Set<String> givenUp;

    StrategicExits(Portfolio portfolio) {
        linksSupplied = portfolio.supplies("initiatives.goalLinks") && portfolio.supplies("goals");
        givenUp = portfolio.goals().stream().filter(Goal::givenUp).map(Goal::id).collect(Collectors.toSet());
    }

    /** Whether a goal that an initiative is linked to was DROPPED or SUPERSEDED. */
    boolean explain(Initiative initiative) {
        return linksSupplied && initiative.goalLinks().stream().anyMatch(link -> givenUp.contains(link.goalId()));
    }

    /** Whether that can be told. */
    boolean known(Initiative initiative) {
        return linksSupplied && initiative.goalLinks().known();
    }
}
