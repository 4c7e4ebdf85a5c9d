package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a goal. A single-valued option is set once; setting it again is an error. Not thread-safe.
 */
public final class GoalBuilder {

    private final Once once = new Once();
    private final String id;
    private final String title;
    private @Nullable String description;
    private @Nullable String parentId;
    private @Nullable Integer priority;
    private @Nullable String owner;
    private @Nullable Boolean ownerActive;
    private final GoalStatus status;
    private @Nullable LocalDate start;
    private @Nullable LocalDate due;
    private @Nullable LocalDate reviewOn;
    private @Nullable Boolean standing;
    private @Nullable String theme;
    private @Nullable Boolean differentiator;
    private @Nullable Boolean byOperations;
    private @Nullable Boolean confidential;
    private @Nullable String supersededBy;
    private final RowsDraft<Objective> objectives = new RowsDraft<>();
    private final RowsDraft<GoalChange> changes = new RowsDraft<>();

    GoalBuilder(String id, String title, GoalStatus status) {
        this.id = id;
        this.title = title;
        this.status = status;
    }

    /** More about it. */
    public GoalBuilder description(String description) {
        once.set("description");
        this.description = description;
        return this;
    }

    /** The goal it serves. */
    public GoalBuilder parentId(String parentId) {
        once.set("parentId");
        this.parentId = parentId;
        return this;
    }

    /** Rank, 1 is highest. */
    public GoalBuilder priority(int priority) {
        once.set("priority");
        this.priority = priority;
        return this;
    }

    /** Pseudonym of who answers for it. */
    public GoalBuilder owner(String owner) {
        once.set("owner");
        this.owner = owner;
        return this;
    }

    /** Whether the owner is still there. */
    public GoalBuilder ownerActive(boolean ownerActive) {
        once.set("ownerActive");
        this.ownerActive = ownerActive;
        return this;
    }

    /** First day. */
    public GoalBuilder start(LocalDate start) {
        once.set("start");
        this.start = start;
        return this;
    }

    /** Day by which it should be met. */
    public GoalBuilder due(LocalDate due) {
        once.set("due");
        this.due = due;
        return this;
    }

    /** Day of its next review. */
    public GoalBuilder reviewOn(LocalDate reviewOn) {
        once.set("reviewOn");
        this.reviewOn = reviewOn;
        return this;
    }

    /** Whether it holds without an end. */
    public GoalBuilder standing(boolean standing) {
        once.set("standing");
        this.standing = standing;
        return this;
    }

    /** Free word of the host. */
    public GoalBuilder theme(String theme) {
        once.set("theme");
        this.theme = theme;
        return this;
    }

    /** Whether it is what sets the organisation apart. */
    public GoalBuilder differentiator(boolean differentiator) {
        once.set("differentiator");
        this.differentiator = differentiator;
        return this;
    }

    /** Whether daily operations deliver it, without initiatives. */
    public GoalBuilder byOperations(boolean byOperations) {
        once.set("byOperations");
        this.byOperations = byOperations;
        return this;
    }

    /** Whether outsiders must not know it. */
    public GoalBuilder confidential(boolean confidential) {
        once.set("confidential");
        this.confidential = confidential;
        return this;
    }

    /** The goal that replaced it. */
    public GoalBuilder supersededBy(String supersededBy) {
        once.set("supersededBy");
        this.supersededBy = supersededBy;
        return this;
    }

    /** Adds to objectives, one or more rows; without any it says that there are none. */
    public GoalBuilder objectives(Objective... rows) {
        objectives.add(List.of(rows));
        return this;
    }

    /** Adds to changes, one or more rows; without any it says that there are none. */
    public GoalBuilder changes(GoalChange... rows) {
        changes.add(List.of(rows));
        return this;
    }

    /** The goal, seen with everything known. */
    public Goal build() {
        return new Goal(
                id,
                title,
                description,
                parentId,
                priority,
                owner,
                ownerActive,
                status,
                start,
                due,
                reviewOn,
                standing,
                theme,
                differentiator,
                byOperations,
                confidential,
                supersededBy,
                objectives.build(Rows::new, Rows::new),
                changes.build(History::new, History::new),
                LocalDate.MAX);
    }
}
