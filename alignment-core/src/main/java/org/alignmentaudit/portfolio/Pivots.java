package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/** How often the organisation changed its mind. What nobody supplies does not count. Immutable and thread-safe. */
public final class Pivots {

    private final LocalDate asOf;
    private final boolean discovering;
    private final boolean startsSupplied;
    private final boolean prioritiesSupplied;
    private final List<Goal> goals;
    private final List<Initiative> initiatives;
    private final List<LocalDate> announced;

    Pivots(Portfolio portfolio) {
        asOf = portfolio.asOf();
        discovering = portfolio.supplies("organization.stage")
                && portfolio.organization().startup();
        startsSupplied = portfolio.supplies("goals.start");
        prioritiesSupplied = portfolio.supplies("goals.priority");
        goals = portfolio.goals();
        initiatives = portfolio.initiatives();
        announced = portfolio.decisions().stream()
                .filter(decision -> decision.kind() == DecisionKind.PIVOT)
                .map(Decision::decidedOn)
                .toList();
    }

    /** Priority of a goal as it is now; null where nobody says. */
    public @Nullable Integer priority(Goal goal) {
        return prioritiesSupplied ? goal.priority() : null;
    }

    /** Number of decisions to change the course of the organisation in the last so many days. */
    public int announced(int days) {
        Window window = Window.upTo(asOf, days);
        return (int) announced.stream().filter(window::holds).count();
    }

    /** Whether what changed is explained: by a start-up, or by exactly one such decision in the last so many days. */
    public boolean explained(int days) {
        return discovering || announced(days) == 1;
    }

    /**
     * How many goals changed in the last so many days and in as many before. A goal belongs to a span unless it is a draft,
     * started later, or was closed before. That a goal was met is no change. Null where one of them does not tell its
     * changes, or where a span has fewer than so many goals.
     */
    public @Nullable Churn churn(int days, int minGoals) {
        Window later = Window.upTo(asOf, days);
        Window earlier = Window.upTo(asOf.minusDays(days), days);
        List<Goal> now = in(later);
        List<Goal> before = in(earlier);
        boolean known = Stream.concat(now.stream(), before.stream())
                .allMatch(goal -> goal.changes().known());
        return known && now.size() >= minGoals && before.size() >= minGoals
                ? new Churn(now.size(), changed(now, later), before.size(), changed(before, earlier))
                : null;
    }

    private List<Goal> in(Window span) {
        return goals.stream()
                .filter(goal -> goal.status() != GoalStatus.DRAFT)
                .filter(goal ->
                        !startsSupplied || goal.start() == null || !goal.start().isAfter(span.last()))
                .filter(goal -> {
                    LocalDate closed = goal.closedOn();
                    return closed == null || !closed.isBefore(span.first());
                })
                .toList();
    }

    private static int changed(List<Goal> goals, Window span) {
        return (int) goals.stream()
                .filter(goal -> goal.changes().stream().anyMatch(change -> span.holds(change.date()) && !change.met()))
                .count();
    }

    /**
     * How long the goals lived that were dropped in the last so many days and have a start. Null where there are fewer than
     * so many.
     */
    public @Nullable ShortLives shortLives(int days, int minGoals) {
        Window window = Window.upTo(asOf, days);
        List<Long> lives = goals.stream()
                .filter(goal -> goal.status() == GoalStatus.DROPPED && goal.start() != null)
                .filter(goal -> goal.closedOn() != null && window.holds(goal.closedOn()))
                .map(goal -> ChronoUnit.DAYS.between(goal.start(), goal.closedOn()))
                .toList();
        return lives.size() < minGoals ? null : new ShortLives(lives.size(), Median.of(lives));
    }

    /**
     * How many of the initiatives that ended in the last so many days were cancelled with less than this part of the work
     * done. One that was cancelled counts only where its part is known. Null where there are fewer than so many.
     */
    public @Nullable EarlyStops earlyStops(int days, double minComplete, int minEnded) {
        Window window = Window.upTo(asOf, days);
        List<Initiative> ended = initiatives.stream()
                .filter(initiative -> initiative.actualEnd() != null && window.holds(initiative.actualEnd()))
                .filter(initiative -> initiative.status() == InitiativeStatus.DONE || complete(initiative) != null)
                .toList();
        int early = (int) ended.stream()
                .filter(initiative -> initiative.status() == InitiativeStatus.CANCELLED)
                .filter(initiative -> Objects.requireNonNull(complete(initiative)) < minComplete)
                .count();
        return ended.size() < Math.max(1, minEnded) ? null : new EarlyStops(ended.size(), early);
    }

    /** The newest stated part of the work that was done on a cancelled initiative; null where none is known. */
    private static @Nullable Double complete(Initiative initiative) {
        return initiative.status() == InitiativeStatus.CANCELLED
                ? initiative.statusReports().stream()
                        .map(StatusReport::percentComplete)
                        .filter(Objects::nonNull)
                        .reduce((older, newer) -> newer)
                        .orElse(null)
                : null;
    }

    /** How often the priority of a goal changed in the last so many days. */
    public int flips(Goal goal, int days) {
        Window window = Window.upTo(asOf, days);
        return (int) goal.changes().stream()
                .filter(change -> change.ofPriority() && window.holds(change.date()))
                .count();
    }
}
