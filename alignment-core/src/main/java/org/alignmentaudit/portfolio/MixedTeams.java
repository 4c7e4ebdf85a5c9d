package org.alignmentaudit.portfolio;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Member;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Person;
import org.alignmentaudit.facts.Team;
import org.jspecify.annotations.Nullable;

/** From which teams the people come who work on initiatives. What nobody supplies does not count. Immutable and thread-safe. */
public final class MixedTeams {

    private final Organization organization;
    private final boolean headcountSupplied;
    private final Map<String, String> teamOf = new HashMap<>();
    private final Map<String, Team> teams;
    private final Set<String> strategicGoals = new HashSet<>();

    MixedTeams(Portfolio portfolio) {
        organization = portfolio.organization();
        headcountSupplied = portfolio.supplies("organization.headcount");
        teams = portfolio.teams().stream().collect(Collectors.toMap(Team::id, Function.identity()));
        for (Person person : portfolio.people()) {
            if (person.teamId() != null) {
                teamOf.put(person.id(), person.teamId());
            }
        }
        portfolio.goals().stream()
                .filter(goal -> goal.active() && goal.strategic())
                .map(Goal::id)
                .forEach(strategicGoals::add);
    }

    /** Whether an initiative is ACTIVE, and linked to an active goal that serves no other goal. */
    public boolean strategic(Initiative initiative) {
        return initiative.active()
                && initiative.goalLinks().stream().anyMatch(link -> strategicGoals.contains(link.goalId()));
    }

    /** Whether it is known whose work an initiative changes, who works on it, and from which team each of them comes. */
    public boolean known(Initiative initiative) {
        return !initiative.affectedTeams().isEmpty()
                && initiative.members().any()
                && initiative.members().stream().allMatch(member -> teamOf.containsKey(member.personId()));
    }

    /** The only team from which the people come who work on an initiative that changes the work of at least so many; else null. */
    public @Nullable OneTeam oneTeam(Initiative initiative, int minTeams) {
        Set<String> from = new TreeSet<>();
        initiative.members().forEach(member -> from.add(teamOf.getOrDefault(member.personId(), "")));
        int affected = new HashSet<>(initiative.affectedTeams()).size();
        int people = (int)
                initiative.members().stream().map(Member::personId).distinct().count();
        return known(initiative) && from.size() == 1 && affected >= minTeams
                ? new OneTeam(teams.get(from.iterator().next()), people, affected)
                : null;
    }

    /** Whether the organisation is known to have fewer than so many people. */
    public boolean small(int people) {
        return headcountSupplied && organization.smallerThan(people);
    }

    /** Whether its number of people is known. */
    public boolean sizeKnown() {
        return headcountSupplied && organization.headcount() != null;
    }
}
