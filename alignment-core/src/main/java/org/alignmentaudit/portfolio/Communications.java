package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Team;

/** What was said about each goal, beside the teams that work for it. Immutable and thread-safe. */
public final class Communications {

    private final LocalDate asOf;
    private final Map<String, List<Communication>> byGoal = new HashMap<>();
    private final Map<String, Set<String>> servingTeams = new HashMap<>();
    private final Map<String, Team> teams;

    Communications(Portfolio portfolio, Funding funding) {
        asOf = portfolio.asOf();
        teams = portfolio.teams().stream().collect(Collectors.toMap(Team::id, Function.identity()));
        portfolio.communications().stream()
                .filter(communication -> communication.subjectType() == SubjectType.GOAL)
                .forEach(communication -> byGoal.computeIfAbsent(communication.subjectId(), id -> new ArrayList<>())
                        .add(communication));
        funding.contributions().stream()
                .filter(contribution -> contribution.initiative().active())
                .forEach(contribution -> servingTeams
                        .computeIfAbsent(contribution.goalId(), id -> new TreeSet<>())
                        .addAll(contribution.initiative().teams()));
    }

    /** What was said about a goal, and to whom. */
    public GoalCommunication about(Goal goal) {
        return new GoalCommunication(
                asOf,
                List.copyOf(byGoal.getOrDefault(goal.id(), List.of())),
                servingTeams.getOrDefault(goal.id(), Set.of()),
                teams);
    }
}
