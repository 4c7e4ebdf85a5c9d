package org.alignmentaudit.standard.oracle;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** AL-02: links of an active initiative that do not say how they serve a goal. */
final class NominalLinkOracle implements Oracle {

    private static final int MOST_GOALS = 5;
    private static final int FEWEST_LINKS = 3;

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
                        .anyMatch(child -> !child.id().equals(initiative.id())
                                && initiative.id().equals(child.parentId()));
    }

    private static void assess(Initiative initiative, Portfolio portfolio, Firing firing) {
        List<GoalLink> links = initiative.goalLinks().list();
        if (portfolio.supplies("initiatives.goalLinks.mechanism")
                && portfolio.supplies("initiatives.goalLinks.kpiId")
                && links.stream().anyMatch(link -> link.mechanism() == null && link.kpiId() == null)) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "a");
        }
        if (links.stream().map(GoalLink::goalId).distinct().count() > MOST_GOALS) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "b");
        }
        if (portfolio.supplies("initiatives.goalLinks.weight") && evenlyWeighted(links)) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "c");
        }
    }

    private static boolean evenlyWeighted(List<GoalLink> links) {
        return links.size() >= FEWEST_LINKS
                && links.stream()
                        .allMatch(link -> link.weight() != null
                                && link.weight().equals(links.get(0).weight()));
    }
}
