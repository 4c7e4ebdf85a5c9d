package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.alignmentaudit.dictionary.Child;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.NotBefore;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.alignmentaudit.dictionary.SeenOn;
import org.jspecify.annotations.Nullable;

/**
 * A state the organisation wants to reach or keep.
 */
@Element(value = "goals", singular = "goal")
public record Goal(
        @Meaning("identifier") String id,
        @Meaning("what is wanted") String title,
        @Meaning("more about it") @Nullable String description,

        @Refers("goals") @Meaning("the goal it serves") @Nullable String parentId,

        @Range(min = 1, max = 5) @Meaning("rank, 1 is highest") @Nullable Integer priority,

        @Meaning("pseudonym of who answers for it") @Nullable String owner,

        @Meaning("whether the owner is still there") @Nullable Boolean ownerActive,

        @Meaning("where it stands") GoalStatus status,
        @Meaning("first day") @Nullable LocalDate start,

        @NotBefore("start") @Meaning("day by which it should be met") @Nullable LocalDate due,

        @Meaning("day of its next review") @Nullable LocalDate reviewOn,

        @Meaning("whether it holds without an end") @Nullable Boolean standing,

        @Meaning("free word of the host") @Nullable String theme,

        @Meaning("whether it is what sets the organisation apart") @Nullable Boolean differentiator,

        @Meaning("whether daily operations deliver it, without initiatives") @Nullable Boolean byOperations,

        @Meaning("whether outsiders must not know it") @Nullable Boolean confidential,

        @Refers("goals") @Meaning("the goal that replaced it") @Nullable String supersededBy,

        @Child(table = "objectives") Rows<Objective> objectives,
        @Child(table = "goal_changes") History<GoalChange> changes,
        @SeenOn LocalDate seenOn)
        implements Subject {

    /** A goal stays active for this many days after it was due (judgement). */
    static final int GRACE_AFTER_DUE_DAYS = 30;

    /** Starts a goal with what every goal has. */
    public static GoalBuilder builder(String id, String title, GoalStatus status) {
        return new GoalBuilder(id, title, status);
    }

    /** Whether it is pursued on the day it is seen: ACTIVE, started, and not due more than 30 days ago. */
    public boolean active() {
        return status == GoalStatus.ACTIVE && runsOn(seenOn);
    }

    /** Whether it stands at the top: it serves no other goal. */
    public boolean strategic() {
        return parentId == null;
    }

    /** Whether daily operations deliver it. */
    public boolean deliveredByOperations() {
        return Boolean.TRUE.equals(byOperations);
    }

    /** Whether it is what sets the organisation apart. */
    public boolean distinguishing() {
        return Boolean.TRUE.equals(differentiator);
    }

    /** Days since its start; null where it has none. */
    public @Nullable Long ageDays() {
        return start == null ? null : ChronoUnit.DAYS.between(start, seenOn);
    }

    /** Whether it started more than this many days ago; no where its start is unknown. */
    public boolean olderThan(int days) {
        Long age = ageDays();
        return age != null && age > days;
    }

    /** Whether its source calls it ACTIVE, be it not started or long past its due date. */
    public boolean statedActive() {
        return status == GoalStatus.ACTIVE;
    }

    /** Whether it is no longer pursued: MET, DROPPED or SUPERSEDED. */
    public boolean closed() {
        return status == GoalStatus.MET || status == GoalStatus.DROPPED || status == GoalStatus.SUPERSEDED;
    }

    /** Whether it was given up for something else or for nothing: DROPPED or SUPERSEDED. */
    public boolean givenUp() {
        return status == GoalStatus.DROPPED || status == GoalStatus.SUPERSEDED;
    }

    /** Whether a day lies between its start and the 30 days after it was due, as both are stated now. */
    public boolean runsOn(LocalDate day) {
        return (start == null || !start.isAfter(day))
                && (due == null || ChronoUnit.DAYS.between(due, day) <= GRACE_AFTER_DUE_DAYS);
    }

    /**
     * Whether it was pursued when an earlier day began, as far as its changes tell: ACTIVE by the status before the first
     * change dated on that day or later, started, and not due more than 30 days before. Null where that change does not tell
     * the status before it.
     */
    public @Nullable Boolean activeOn(LocalDate day) {
        if (!runsOn(day)) {
            return false;
        }
        Optional<GoalChange> next = changes.stream()
                .filter(change -> change.ofStatus() && !change.date().isBefore(day))
                .findFirst();
        String then = next.isPresent() ? next.get().oldValue() : status.name();
        return then == null ? null : GoalStatus.ACTIVE.name().equals(then);
    }

    /** Day of the newest change of its status, where it is closed; null where it is not or no such change is recorded. */
    public @Nullable LocalDate closedOn() {
        return closed()
                ? changes.stream()
                        .filter(GoalChange::ofStatus)
                        .map(GoalChange::date)
                        .max(LocalDate::compareTo)
                        .orElse(null)
                : null;
    }

    /** Days since it was due, negative where that is still to come; null where it has no due date. */
    public @Nullable Long overdueDays() {
        return due == null ? null : ChronoUnit.DAYS.between(due, seenOn);
    }

    /** Whether it was due more than this many days ago; no where it has no due date. */
    public boolean overdueLongerThan(int days) {
        Long overdue = overdueDays();
        return overdue != null && overdue > days;
    }

    /** Whether its priority is known and at least this important; 1 is the most important. */
    public boolean importantTo(int lowestPriority) {
        return priority != null && priority <= lowestPriority;
    }

    /** Whether at least one objective says in numbers when it is reached. */
    public boolean quantified() {
        return objectives.stream().anyMatch(Objective::quantified);
    }

    @Override
    public SubjectRef ref() {
        return new SubjectRef(SubjectType.GOAL, id, title);
    }

    /** By id alone: the engine keeps facts in hash tables, and all that one holds is long. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
