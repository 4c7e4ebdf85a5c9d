package org.alignmentaudit.standard.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** AL-05: more than seven strategic goals, three initiatives for ten people, or four for the median person. */
final class SpreadTooThinOracle implements Oracle {

    private static final int MOST_GOALS = 7;
    private static final int MOST_FOR_TEN = 3;
    private static final int SMALLEST_FIRM = 10;
    private static final int FEWEST_PEOPLE = 5;
    private static final int MOST_FOR_ONE = 4;

    @Override
    public String rule() {
        return "AL-05";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        String id = portfolio.organization().id();
        List<Initiative> active = portfolio.initiatives().stream()
                .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                .toList();
        long strategic = ActiveGoals.of(portfolio).stream()
                .filter(goal -> goal.parentId() == null)
                .count();
        if (portfolio.supplies("goals.parentId") && strategic > MOST_GOALS) {
            firing.add(SubjectType.ORGANIZATION, id, "a");
        }
        if (portfolio.supplies("initiatives")
                && portfolio.supplies("organization.headcount")
                && tooMany(active, portfolio)) {
            firing.add(SubjectType.ORGANIZATION, id, "b");
        }
        if (portfolio.supplies("initiatives.members") && medianPersonHasTooMany(active)) {
            firing.add(SubjectType.ORGANIZATION, id, "c");
        }
        return firing.bySubject();
    }

    private static boolean tooMany(List<Initiative> active, Portfolio portfolio) {
        Integer headcount = portfolio.organization().headcount();
        return headcount != null
                && headcount >= 1
                && active.size() * SMALLEST_FIRM > MOST_FOR_TEN * Math.max(headcount, SMALLEST_FIRM);
    }

    private static boolean medianPersonHasTooMany(List<Initiative> active) {
        Map<String, Set<String>> byPerson = new HashMap<>();
        for (Initiative initiative : active) {
            if (!initiative.members().known()) {
                return false;
            }
            initiative
                    .members()
                    .list()
                    .forEach(member -> byPerson.computeIfAbsent(member.personId(), person -> new HashSet<>())
                            .add(initiative.id()));
        }
        List<Integer> counts =
                byPerson.values().stream().map(Set::size).sorted().toList();
        int size = counts.size();
        return size >= FEWEST_PEOPLE && counts.get((size - 1) / 2) + counts.get(size / 2) > 2 * MOST_FOR_ONE;
    }
}
