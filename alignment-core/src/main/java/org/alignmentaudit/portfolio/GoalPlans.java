package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.History;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Pace;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * How long the plan of a goal stood as it is, and what happened meanwhile. A plan changes with every recorded change of its
 * goal. What nobody supplies does not count. Immutable and thread-safe.
 */
public final class GoalPlans {

    private static final Comparator<Influencer> NEWEST_FIRST =
            Comparator.comparing(Influencer::date).reversed().thenComparing(Influencer::id);

    private final LocalDate asOf;
    private final boolean volatileSurroundings;
    private final boolean startsSupplied;
    private final boolean rationalesSupplied;
    private final Map<String, List<Influencer>> weighty = new HashMap<>();
    private final Map<String, List<Decision>> continued = new HashMap<>();
    private final Map<String, History<Observation>> observations = new HashMap<>();

    GoalPlans(Portfolio portfolio) {
        asOf = portfolio.asOf();
        volatileSurroundings = portfolio.supplies("organization.volatility")
                && portfolio.organization().volatility() == Level.HIGH;
        startsSupplied = portfolio.supplies("goals.start");
        rationalesSupplied = portfolio.supplies("decisions.rationale");
        for (Influencer influencer : portfolio.influencers()) {
            if (influencer.weighty()) {
                influencer
                        .goalIds()
                        .forEach(goal -> weighty.computeIfAbsent(goal, id -> new ArrayList<>())
                                .add(influencer));
            }
        }
        boolean goalsOfDecisionsSupplied = portfolio.supplies("decisions.goalIds");
        for (Decision decision : portfolio.decisions()) {
            if (decision.kind() == DecisionKind.CONTINUE) {
                goals(decision, goalsOfDecisionsSupplied)
                        .forEach(goal -> continued
                                .computeIfAbsent(goal, id -> new ArrayList<>())
                                .add(decision));
            }
        }
        portfolio.kpis().forEach(kpi -> observations.put(kpi.id(), kpi.observations()));
    }

    private static Set<String> goals(Decision decision, boolean goalsSupplied) {
        Set<String> goals = new HashSet<>(goalsSupplied ? decision.goalIds() : List.of());
        if (decision.subjectType() == SubjectType.GOAL && decision.subjectId() != null) {
            goals.add(decision.subjectId());
        }
        return goals;
    }

    /** Day of the newest change of a goal, its start where it never changed; null where neither is known. */
    public @Nullable LocalDate changedOn(Goal goal) {
        if (!goal.changes().known()) {
            return null;
        }
        return goal.changes().newest().map(GoalChange::date).orElse(startsSupplied ? goal.start() : null);
    }

    /** Name of the field of a goal that tells since when its plan stands. */
    public String changedField(Goal goal) {
        return goal.changes().any() ? "changes" : "start";
    }

    /** Days since then; null where that is not known. */
    public @Nullable Long unchangedDays(Goal goal) {
        LocalDate day = changedOn(goal);
        return day == null ? null : ChronoUnit.DAYS.between(day, asOf);
    }

    /** The one of these numbers of days that belongs to the surroundings of the organisation. */
    public int limitDays(int normal, int lively) {
        return volatileSurroundings ? lively : normal;
    }

    /** Whether the plan of a goal stood longer than its surroundings allow; no where that is not known. */
    public boolean unchangedLongerThan(Goal goal, int normal, int lively) {
        Long days = unchangedDays(goal);
        return days != null && days > limitDays(normal, lively);
    }

    /** Whether somebody decided, with a reason and at most so many days ago, to go on with a goal as it is. */
    public boolean heldWithin(Goal goal, int days) {
        return rationalesSupplied
                && held(goal)
                        .anyMatch(decision -> decision.rationale() != null
                                && ChronoUnit.DAYS.between(decision.decidedOn(), asOf) <= days);
    }

    /** Whether somebody ever decided to go on with a goal as it is. */
    public boolean heldOnce(Goal goal) {
        return held(goal).findAny().isPresent();
    }

    private Stream<Decision> held(Goal goal) {
        return continued.getOrDefault(goal.id(), List.of()).stream();
    }

    /** The changes of impact HIGH that bear on a goal, noticed since its plan last changed; none where that is unknown. */
    public Pressure pressure(Goal goal) {
        LocalDate since = changedOn(goal);
        return new Pressure(weighty.getOrDefault(goal.id(), List.of()).stream()
                .filter(influencer -> since != null && influencer.date().isAfter(since))
                .sorted(NEWEST_FIRST)
                .toList());
    }

    /**
     * The newest so many readings of the KPI of an objective, all since the plan of the goal last changed and each a miss; of
     * the first such objective by id. Null where there is none.
     */
    public @Nullable MissStreak misses(Goal goal, int number) {
        return streaks(goal, number)
                .filter(streak -> streak.stream().allMatch(Pace::missed))
                .map(MissStreak::new)
                .findFirst()
                .orElse(null);
    }

    /** Whether an objective of a goal has so many readings since its plan last changed that can be held against its line. */
    public boolean measuredSince(Goal goal, int number) {
        return streaks(goal, number).findAny().isPresent();
    }

    private Stream<List<Pace>> streaks(Goal goal, int number) {
        LocalDate since = changedOn(goal);
        return since == null
                ? Stream.empty()
                : goal.objectives().stream()
                        .map(objective -> newest(goal, objective, since, number))
                        .filter(paces -> paces.size() == number);
    }

    private List<Pace> newest(Goal goal, Objective objective, LocalDate since, int number) {
        History<Observation> history = observations.get(objective.kpiId());
        if (history == null) {
            return List.of();
        }
        List<Observation> later = history.between(since.plusDays(1), asOf);
        return later.stream()
                .skip(Math.max(0, later.size() - number))
                .map(reading -> Pace.of(goal, objective, history, reading.date()))
                .filter(Objects::nonNull)
                .toList();
    }
}
