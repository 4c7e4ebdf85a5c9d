package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.alignmentaudit.facts.Action;
import org.jspecify.annotations.Nullable;

/** What became of findings of earlier audits. Immutable and thread-safe. */
public final class FollowUp {

    private final LocalDate asOf;
    private final List<Action> actions;

    FollowUp(Portfolio portfolio) {
        asOf = portfolio.asOf();
        actions = portfolio.actions();
    }

    private static final Comparator<OverdueAction> LONGEST_FIRST = Comparator.comparingLong(OverdueAction::days)
            .reversed()
            .thenComparing(overdue -> overdue.action().id());

    /** The ACCEPTED actions without a day of closing that were due more than so many days ago, the longest first; null where there is none. */
    public @Nullable OverdueActions overdue(int graceDays) {
        List<OverdueAction> overdue = actions.stream()
                .filter(action -> action.pending() && action.due() != null && action.closedOn() == null)
                .map(action -> new OverdueAction(action, ChronoUnit.DAYS.between(action.due(), asOf)))
                .filter(action -> action.days() > graceDays)
                .sorted(LONGEST_FIRST)
                .toList();
        return overdue.isEmpty() ? null : new OverdueActions(overdue);
    }

    /** The CLOSED actions that were closed more than so many days ago, by id. */
    public List<Action> settled(int settleDays) {
        return actions.stream()
                .filter(action -> action.settled() && action.closedOn() != null)
                .filter(action -> ChronoUnit.DAYS.between(action.closedOn(), asOf) > settleDays)
                .toList();
    }
}
