package org.alignmentaudit.standard.oracle;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** AL-02: links without a mechanism or KPI, to more than five goals, or all of one weight. */
final class NominalLinkOracle implements Oracle {

    private static final int MOST_GOALS = 5;
    private static final int FEWEST_ALIKE = 3;

    @Override
    public String rule() {
        return "AL-02";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("initiatives.goalLinks")) {
            portfolio.initiatives().stream()
                    .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                    .filter(initiative -> !programme(initiative, portfolio))
                    .forEach(initiative -> assess(initiative, portfolio, firing));
        }
        return firing.bySubject();
    }

    private static boolean programme(Initiative initiative, Portfolio portfolio) {
        return portfolio.supplies("initiatives.parentId")
                && portfolio.initiatives().stream()
                        .anyMatch(other -> initiative.id().equals(other.parentId()));
    }

    private static void assess(Initiative initiative, Portfolio portfolio, Firing firing) {
        List<GoalLink> links = initiative.goalLinks().list();
        boolean meansSupplied = portfolio.supplies("initiatives.goalLinks.mechanism")
                && portfolio.supplies("initiatives.goalLinks.kpiId");
        if (meansSupplied && links.stream().anyMatch(link -> link.mechanism() == null && link.kpiId() == null)) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "a");
        }
        if (links.stream().map(GoalLink::goalId).distinct().count() > MOST_GOALS) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "b");
        }
        List<Double> weights =
                links.stream().map(GoalLink::weight).filter(Objects::nonNull).toList();
        if (portfolio.supplies("initiatives.goalLinks.weight")
                && links.size() >= FEWEST_ALIKE
                && weights.size() == links.size()
                && Set.copyOf(weights).size() == 1) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "c");
        }
    }
}
