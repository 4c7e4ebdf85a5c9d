package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ScheduleChange;
import org.alignmentaudit.facts.ScheduleReason;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** CB-19: an end moved again and again, or far, without a look from outside. */
final class SerialExtensionOracle implements Oracle {

    @Override
    public String rule() {
        return "CB-19";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        for (Initiative initiative : portfolio.initiatives()) {
            List<ScheduleChange> later = initiative.scheduleChanges().list().stream()
                    .filter(change -> change.newEnd().isAfter(change.oldEnd()))
                    .toList();
            long other = later.stream()
                    .filter(change -> change.reason() != ScheduleReason.SCOPE)
                    .count();
            LocalDate since =
                    later.isEmpty() ? initiative.plannedStart() : later.get(0).date();
            if (initiative.status() == InitiativeStatus.ACTIVE && !lookedAt(initiative, since, portfolio)) {
                if (portfolio.supplies("initiatives.scheduleChanges") && other >= 3) {
                    firing.add(SubjectType.INITIATIVE, initiative.id(), "a");
                }
                boolean onlyScope = !later.isEmpty() && other == 0;
                if (!onlyScope && slipped(initiative, portfolio)) {
                    firing.add(SubjectType.INITIATIVE, initiative.id(), "b");
                }
            }
        }
        return firing.bySubject();
    }

    private static boolean lookedAt(Initiative initiative, @Nullable LocalDate since, Portfolio portfolio) {
        return since != null
                && portfolio.reviews().stream()
                        .filter(review -> review.kind() == ReviewKind.INDEPENDENT && review.outcome() != null)
                        .filter(review -> review.subjectType() == SubjectType.INITIATIVE)
                        .filter(review -> initiative.id().equals(review.subjectId()))
                        .anyMatch(review -> !review.date().isBefore(since));
    }

    private static boolean slipped(Initiative initiative, Portfolio portfolio) {
        LocalDate start = initiative.plannedStart();
        LocalDate original = initiative.originalEnd();
        LocalDate planned = initiative.plannedEnd();
        return portfolio.supplies("initiatives.plannedStart")
                && portfolio.supplies("initiatives.originalEnd")
                && portfolio.supplies("initiatives.plannedEnd")
                && start != null
                && original != null
                && planned != null
                && original.isAfter(start)
                && 2 * DAYS.between(original, planned) >= DAYS.between(start, original);
    }
}
