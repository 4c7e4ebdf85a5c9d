package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.ScheduleChange;
import org.alignmentaudit.facts.ScheduleReason;
import org.jspecify.annotations.Nullable;

/**
 * How often the end of an initiative was moved later for other reasons than more scope.
 *
 * @param moves the moves, oldest first
 * @param forScope number of moves for more scope besides
 * @param since day of the first of all moves, else the planned start; null where neither is known
 */
public record Extensions(
        List<ScheduleChange> moves, int forScope, @Nullable LocalDate since) {

    static Extensions of(Initiative initiative) {
        List<ScheduleChange> all = initiative.scheduleChanges().extensions();
        List<ScheduleChange> others = all.stream()
                .filter(move -> move.reason() != ScheduleReason.SCOPE)
                .toList();
        LocalDate since = all.isEmpty() ? initiative.plannedStart() : all.get(0).date();
        return new Extensions(others, all.size() - others.size(), since);
    }

    /** How often. */
    public int count() {
        return moves.size();
    }

    /** Whether every move there was came from more scope. */
    public boolean onlyForScope() {
        return moves.isEmpty() && forScope > 0;
    }

    /** Whether each of them has a known reason. */
    public boolean explained() {
        return moves.stream().allMatch(ScheduleChange::explained);
    }
}
