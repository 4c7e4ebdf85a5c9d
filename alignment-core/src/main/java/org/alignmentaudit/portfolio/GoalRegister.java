package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation keeps of its goals, taken together. Immutable and thread-safe.
 */
public final class GoalRegister {

    private final LocalDate asOf;
    private final @Nullable LocalDate since;
    private final GoalTerms terms;
    private final List<Goal> goals;
    private final List<Goal> active;
    private final List<Goal> drafts;

    GoalRegister(Portfolio portfolio, GoalTerms terms) {
        asOf = portfolio.asOf();
        since = portfolio.supplies("organization.since")
                ? portfolio.organization().since()
                : null;
        this.terms = terms;
        goals = portfolio.goals();
        active = goals.stream().filter(Goal::active).toList();
        drafts =
                goals.stream().filter(goal -> goal.status() == GoalStatus.DRAFT).toList();
    }

    /** Number of goals, whatever their status. */
    public int goals() {
        return goals.size();
    }

    /** Number of active goals. */
    public int active() {
        return active.size();
    }

    /** Number of goals written down and not adopted. */
    public int drafts() {
        return drafts.size();
    }

    /** Whether the organisation is known to have kept these records for no more than this many days. */
    public boolean keptWithin(int days) {
        return since != null && ChronoUnit.DAYS.between(since, asOf) <= days;
    }

    /**
     * Whether it can be told if an active goal looks this many days ahead: one does, or all of them tell their end. Where no
     * goal is active there is nothing left to know.
     */
    public boolean horizonKnown(int days) {
        return anyLooksAhead(days) || active.stream().allMatch(goal -> terms.due(goal) != null);
    }

    /** Whether no active goal holds without an end or is due in this many days or later; no where it cannot be told. */
    public boolean withoutHorizon(int days) {
        return horizonKnown(days) && !anyLooksAhead(days);
    }

    private boolean anyLooksAhead(int days) {
        return active.stream().anyMatch(goal -> terms.standing(goal) || dueFrom(goal, asOf.plusDays(days)));
    }

    private boolean dueFrom(Goal goal, LocalDate day) {
        LocalDate due = terms.due(goal);
        return due != null && !due.isBefore(day);
    }

    /** Whether there are active goals, each of which is due within this many days and none of which holds without an end. */
    public boolean endsWithin(int days) {
        LocalDate last = lastDue();
        return last != null
                && !last.isAfter(asOf.plusDays(days))
                && active.stream().noneMatch(terms::standing);
    }

    /** Day by which the last active goal should be met; null where there is none or one has no such day. */
    public @Nullable LocalDate lastDue() {
        boolean dated = active.stream().allMatch(goal -> terms.due(goal) != null);
        return dated ? active.stream().map(Goal::due).max(LocalDate::compareTo).orElse(null) : null;
    }

    /** Whether there are goals, and all of them are drafts that should have started more than this many days ago. */
    public boolean onlyDraftsOlderThan(int days) {
        Long youngest = youngestDraftDays();
        return onlyDrafts() && youngest != null && youngest > days;
    }

    /** Whether the age of the drafts is known where there are only drafts. */
    public boolean draftAgesKnown() {
        return !onlyDrafts() || youngestDraftDays() != null;
    }

    private boolean onlyDrafts() {
        return !drafts.isEmpty() && drafts.size() == goals.size();
    }

    /**
     * Days since the latest day on which one of the drafts should have started, negative where that is still to come; null
     * where there is no draft or one has no such day.
     */
    public @Nullable Long youngestDraftDays() {
        List<Long> ages =
                drafts.stream().map(Goal::ageDays).filter(Objects::nonNull).toList();
        return ages.size() == drafts.size() ? ages.stream().min(Long::compareTo).orElse(null) : null;
    }
}
