package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.History;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Pace;

/** The pace of every objective of the active goals, from the observations of their KPIs. Immutable and thread-safe. */
public final class Paces {

    private final Map<String, Goal> activeGoals = new HashMap<>();
    private final Map<String, History<Observation>> observations = new HashMap<>();
    private final Map<String, List<Pace>> today = new HashMap<>();

    Paces(Portfolio portfolio) {
        for (Kpi kpi : portfolio.kpis()) {
            observations.put(kpi.id(), kpi.observations());
        }
        for (Goal goal : portfolio.goals()) {
            if (goal.active()) {
                activeGoals.put(goal.id(), goal);
                today.put(goal.id(), on(goal, portfolio.asOf()));
            }
        }
    }

    private List<Pace> on(Goal goal, LocalDate day) {
        List<Pace> paces = new ArrayList<>();
        for (Objective objective : goal.objectives()) {
            History<Observation> history = observations.get(objective.kpiId());
            Pace pace = history == null ? null : Pace.of(goal, objective, history, day);
            if (pace != null) {
                paces.add(pace);
            }
        }
        return paces;
    }

    /** Whether the pace of at least one objective of an active goal can be told. */
    public boolean known(Goal goal) {
        return !today(goal.id()).isEmpty();
    }

    /**
     * Which objectives of an active goal trail their pace.
     *
     * @param goal the goal
     * @param minElapsed part of the time that must have passed, 0 to 1
     * @param minPace progress over elapsed time below which an objective trails
     */
    public PaceCheck of(Goal goal, double minElapsed, double minPace) {
        return PaceCheck.of(today(goal.id()), minElapsed, minPace);
    }

    /** Whether the pace of at least one objective of an active goal that the initiative is linked to can be told. */
    public boolean servedKnown(Initiative initiative) {
        return !served(initiative).isEmpty();
    }

    /**
     * Which objectives of the active goals that an initiative is linked to trail their pace.
     *
     * @param initiative the initiative
     * @param minElapsed part of the time that must have passed, 0 to 1
     * @param minPace progress over elapsed time below which an objective trails
     */
    public PaceCheck servedBy(Initiative initiative, double minElapsed, double minPace) {
        return PaceCheck.of(served(initiative), minElapsed, minPace);
    }

    /** Of all active goals that an initiative is linked to, each goal once. */
    private List<Pace> served(Initiative initiative) {
        return initiative.goalLinks().stream()
                .map(GoalLink::goalId)
                .distinct()
                .flatMap(goalId -> today(goalId).stream())
                .toList();
    }

    /** As known on the as-of date; empty for a goal that is not active. */
    List<Pace> today(String goalId) {
        return today.getOrDefault(goalId, List.of());
    }

    /** As known on a day; empty for a goal that is not active now. */
    List<Pace> on(String goalId, LocalDate day) {
        Goal goal = activeGoals.get(goalId);
        return goal == null ? List.of() : on(goal, day);
    }

    /** As known on a day, of all goals that are active now. */
    List<Pace> on(LocalDate day) {
        return activeGoals.values().stream()
                .flatMap(goal -> on(goal, day).stream())
                .toList();
    }
}
