package org.alignmentaudit.standard.oracle;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Person;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** HU-03: a strategic initiative that changes the work of several teams, made by one. */
final class OneTeamOracle implements Oracle {

    @Override
    public String rule() {
        return "HU-03";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        Integer headcount = portfolio.organization().headcount();
        boolean micro = portfolio.supplies("organization.headcount") && headcount != null && headcount < 10;
        boolean supplied = List.of(
                        "goals.parentId",
                        "initiatives.goalLinks",
                        "initiatives.affectedTeams",
                        "initiatives.members",
                        "people.teamId")
                .stream()
                .allMatch(portfolio::supplies);
        if (supplied && !micro) {
            Set<String> strategic = ActiveGoals.of(portfolio).stream()
                    .filter(goal -> goal.parentId() == null)
                    .map(Goal::id)
                    .collect(Collectors.toSet());
            portfolio.initiatives().stream()
                    .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                    .filter(initiative ->
                            initiative.goalLinks().list().stream().anyMatch(link -> strategic.contains(link.goalId())))
                    .filter(initiative -> Set.copyOf(initiative.affectedTeams()).size() >= 2)
                    .filter(initiative -> fromOneTeam(initiative, portfolio))
                    .forEach(initiative -> firing.add(SubjectType.INITIATIVE, initiative.id()));
        }
        return firing.bySubject();
    }

    private static boolean fromOneTeam(Initiative initiative, Portfolio portfolio) {
        Set<Optional<String>> teams = initiative.members().list().stream()
                .map(member -> portfolio.people().stream()
                        .filter(person -> person.id().equals(member.personId()))
                        .map(Person::teamId)
                        .filter(Objects::nonNull)
                        .findAny())
                .collect(Collectors.toSet());
        return teams.size() == 1 && teams.iterator().next().isPresent();
    }
}
