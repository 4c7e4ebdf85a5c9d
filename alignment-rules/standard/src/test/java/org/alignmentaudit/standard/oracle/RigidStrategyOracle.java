package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** DY-01: a goal that stands unchanged while influencers pile up or its KPI misses. */
final class RigidStrategyOracle implements Oracle {

    private static final int CALM_DAYS = 180;
    private static final int VOLATILE_DAYS = 90;
    private static final int HOLD_DAYS = 90;
    private static final int MISSES = 3;

    @Override
    public String rule() {
        return "DY-01";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        boolean paced = Pace.supplied(portfolio)
                && (portfolio.supplies("goals.objectives.due") || portfolio.supplies("goals.due"));
        boolean influenced = portfolio.supplies("influencers.goalIds");
        for (Goal goal : ActiveGoals.of(portfolio)) {
            LocalDate changed = lastChange(goal, portfolio);
            if (changed != null
                    && portfolio.supplies("goals.changes")
                    && DAYS.between(changed, portfolio.asOf()) > limit(portfolio)
                    && !held(goal, portfolio)) {
                if (influenced && influencers(goal, changed, portfolio) >= 2) {
                    firing.add(SubjectType.GOAL, goal.id(), "a");
                }
                if (paced && missed(goal, changed, portfolio)) {
                    firing.add(SubjectType.GOAL, goal.id(), "b");
                }
            }
        }
        return firing.bySubject();
    }

    private static @Nullable LocalDate lastChange(Goal goal, Portfolio portfolio) {
        LocalDate start = portfolio.supplies("goals.start") ? goal.start() : null;
        return goal.changes().known()
                ? goal.changes().list().stream()
                        .map(GoalChange::date)
                        .max(LocalDate::compareTo)
                        .orElse(start)
                : null;
    }

    private static int limit(Portfolio portfolio) {
        boolean lively = portfolio.supplies("organization.volatility")
                && portfolio.organization().volatility() == Level.HIGH;
        return lively ? VOLATILE_DAYS : CALM_DAYS;
    }

    private static boolean held(Goal goal, Portfolio portfolio) {
        return portfolio.supplies("decisions.rationale")
                && portfolio.decisions().stream()
                        .filter(decision -> decision.kind() == DecisionKind.CONTINUE && decision.rationale() != null)
                        .filter(decision -> DAYS.between(decision.decidedOn(), portfolio.asOf()) <= HOLD_DAYS)
                        .anyMatch(decision -> (decision.subjectType() == SubjectType.GOAL
                                        && goal.id().equals(decision.subjectId()))
                                || (portfolio.supplies("decisions.goalIds")
                                        && decision.goalIds().contains(goal.id())));
    }

    private static long influencers(Goal goal, LocalDate changed, Portfolio portfolio) {
        return portfolio.influencers().stream()
                .filter(influencer ->
                        influencer.impact() == Level.HIGH && influencer.date().isAfter(changed))
                .filter(influencer -> influencer.goalIds().contains(goal.id()))
                .count();
    }

    private static boolean missed(Goal goal, LocalDate changed, Portfolio portfolio) {
        return goal.objectives().list().stream().anyMatch(objective -> {
            List<LocalDate> days = portfolio.kpis().stream()
                    .filter(kpi -> kpi.id().equals(objective.kpiId()))
                    .flatMap(kpi -> kpi.observations().list().stream())
                    .map(Observation::date)
                    .filter(day -> day.isAfter(changed))
                    .toList();
            return days.size() >= MISSES
                    && days.subList(days.size() - MISSES, days.size()).stream()
                            .allMatch(day -> Pace.on(day, goal, objective, portfolio)
                                    .filter(Pace::missed)
                                    .isPresent());
        });
    }
}
