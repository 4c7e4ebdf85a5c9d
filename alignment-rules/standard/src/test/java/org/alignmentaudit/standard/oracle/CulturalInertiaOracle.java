package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.alignmentaudit.facts.Adoption;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.ReviewAction;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** CU-01: three months after going live few use it, much goes the old way, or actions are overdue. */
final class CulturalInertiaOracle implements Oracle {

    private static final int SETTLED_DAYS = 90;

    @Override
    public String rule() {
        return "CU-01";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        portfolio.initiatives().stream()
                .filter(initiative -> initiative.wentLiveOn() != null)
                .filter(initiative -> initiative.status() != InitiativeStatus.CANCELLED)
                .filter(initiative -> DAYS.between(initiative.wentLiveOn(), portfolio.asOf()) >= SETTLED_DAYS)
                .forEach(initiative -> assess(initiative, portfolio, firing));
        return firing.bySubject();
    }

    private static void assess(Initiative initiative, Portfolio portfolio, Firing firing) {
        LocalDate first = initiative.wentLiveOn().plusDays(SETTLED_DAYS);
        List<Adoption> late = initiative.adoption().list().stream()
                .filter(row -> !row.date().isBefore(first) && !row.date().isAfter(portfolio.asOf()))
                .toList();
        boolean phased = phased(initiative, portfolio);
        if (portfolio.supplies("initiatives.adoption.activeUsers")
                && portfolio.supplies("initiatives.adoption.plannedUsers")
                && newest(
                                late,
                                row -> row.activeUsers() != null
                                        && row.plannedUsers() != null
                                        && row.plannedUsers() > 0)
                        .filter(row -> 2 * row.activeUsers() < row.plannedUsers())
                        .isPresent()) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "a");
        }
        if (!phased
                && portfolio.supplies("initiatives.adoption.legacyShare")
                && newest(late, row -> row.legacyShare() != null)
                        .filter(row -> row.legacyShare() > 0.3)
                        .isPresent()) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "b");
        }
        if (!phased
                && portfolio.supplies("reviews.actions.due")
                && portfolio.supplies("reviews.actions.doneOn")
                && overdue(initiative, portfolio)) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "c");
        }
    }

    private static Optional<Adoption> newest(List<Adoption> rows, Predicate<Adoption> which) {
        return rows.stream().filter(which).reduce((older, newer) -> newer);
    }

    private static boolean phased(Initiative initiative, Portfolio portfolio) {
        List<Adoption> planned = initiative.adoption().list().stream()
                .filter(row -> row.plannedUsers() != null)
                .toList();
        Optional<Adoption> now = newest(planned, row -> !row.date().isAfter(portfolio.asOf()));
        return portfolio.supplies("initiatives.adoption.plannedUsers")
                && now.isPresent()
                && planned.stream()
                        .anyMatch(row -> row.date().isAfter(portfolio.asOf())
                                && row.plannedUsers() > now.get().plannedUsers());
    }

    private static boolean overdue(Initiative initiative, Portfolio portfolio) {
        List<ReviewAction> actions = portfolio.reviews().stream()
                .filter(review -> review.subjectType() == SubjectType.INITIATIVE)
                .filter(review -> initiative.id().equals(review.subjectId()))
                .flatMap(review -> review.actions().list().stream())
                .toList();
        long overdue = actions.stream()
                .filter(action -> action.doneOn() == null && action.due().isBefore(portfolio.asOf()))
                .count();
        return actions.size() >= 3 && overdue * 10 >= actions.size() * 3L;
    }
}
