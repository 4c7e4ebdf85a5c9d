package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Adoption;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewAction;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * How far people have taken up what initiatives brought, some days after it went live. What nobody supplies does not count.
 * Immutable and thread-safe.
 */
public final class TakeUps {

    private final LocalDate asOf;
    private final boolean plansSupplied;
    private final Map<String, List<ReviewAction>> actions = new HashMap<>();

    TakeUps(Portfolio portfolio) {
        asOf = portfolio.asOf();
        plansSupplied = portfolio.supplies("initiatives.adoption.plannedUsers");
        for (Review review : portfolio.reviews()) {
            if (review.subjectType() == SubjectType.INITIATIVE && review.subjectId() != null) {
                actions.computeIfAbsent(review.subjectId(), id -> new ArrayList<>())
                        .addAll(review.actions().list());
            }
        }
    }

    /** Whether the result of an initiative has been live for at least so many days. */
    public boolean settled(Initiative initiative, int days) {
        LocalDate live = initiative.wentLiveOn();
        return live != null && initiative.live() && ChronoUnit.DAYS.between(live, asOf) >= days;
    }

    private Stream<Adoption> counts(Initiative initiative, int days) {
        LocalDate live = initiative.wentLiveOn();
        return live == null ? Stream.empty() : initiative.adoption().between(live.plusDays(days), asOf).stream();
    }

    /** The newest count of users beside a plan, at least so many days after going live; null where there is none. */
    public @Nullable Uptake uptake(Initiative initiative, int days) {
        return counts(initiative, days)
                .filter(count -> count.activeUsers() != null)
                .filter(count -> count.plannedUsers() != null && count.plannedUsers() > 0)
                .map(count -> new Uptake(count.date(), count.activeUsers(), count.plannedUsers()))
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    /** The newest count that tells how much still takes the old way, at least so many days after; null where there is none. */
    public @Nullable Adoption oldWay(Initiative initiative, int days) {
        return counts(initiative, days)
                .filter(count -> count.legacyShare() != null)
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    /** The actions that reviews of an initiative asked for; null where there are fewer than so many. */
    public @Nullable ChangeActions changeActions(Initiative initiative, int minimum) {
        List<ReviewAction> all = actions.getOrDefault(initiative.id(), List.of());
        int overdue = (int) all.stream()
                .filter(action -> action.doneOn() == null && action.due().isBefore(asOf))
                .count();
        return all.size() < Math.max(1, minimum) ? null : new ChangeActions(all.size(), overdue);
    }

    /** Whether more users are planned for later than should use it now. */
    public boolean phased(Initiative initiative) {
        int now = planned(initiative, false);
        return plansSupplied && now >= 0 && planned(initiative, true) > now;
    }

    /** Whether it can be told if more users are planned for later: a plan up to now is known. */
    public boolean phasesKnown(Initiative initiative) {
        return plansSupplied && planned(initiative, false) >= 0;
    }

    /** The highest plan for later, or the newest one up to now; -1 where there is none. */
    private int planned(Initiative initiative, boolean later) {
        return initiative.adoption().stream()
                .filter(count -> count.plannedUsers() != null && count.date().isAfter(asOf) == later)
                .map(Adoption::plannedUsers)
                .reduce((older, newer) -> later ? Math.max(older, newer) : newer)
                .orElse(-1);
    }
}
