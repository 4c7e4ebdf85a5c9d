package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** SG-01: no goal looks a year ahead, there are only old drafts, or all ends within a year. */
final class UndocumentedStrategyOracle implements Oracle {

    private static final int YEAR_DAYS = 365;
    private static final int GRACE_DAYS = 30;
    private static final int OLD_DRAFT_DAYS = 60;

    @Override
    public String rule() {
        return "SG-01";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("goals") && !settlingIn(portfolio)) {
            String id = portfolio.organization().id();
            if (nothingLooksAhead(portfolio)) {
                firing.add(SubjectType.ORGANIZATION, id, "a");
            }
            if (portfolio.supplies("goals.start") && onlyOldDrafts(portfolio)) {
                firing.add(SubjectType.ORGANIZATION, id, "b");
            }
            if (allEndsWithinAYear(portfolio)) {
                firing.add(SubjectType.ORGANIZATION, id, "c");
            }
        }
        return firing.bySubject();
    }

    private static boolean settlingIn(Portfolio portfolio) {
        LocalDate since = portfolio.organization().since();
        return portfolio.supplies("organization.since")
                && since != null
                && DAYS.between(since, portfolio.asOf()) <= GRACE_DAYS;
    }

    private static boolean nothingLooksAhead(Portfolio portfolio) {
        List<Goal> active = ActiveGoals.of(portfolio);
        LocalDate ahead = portfolio.asOf().plusDays(YEAR_DAYS);
        boolean dated = portfolio.supplies("goals.due") && active.stream().allMatch(goal -> goal.due() != null);
        return active.isEmpty()
                || dated
                        && !anyStanding(active, portfolio)
                        && active.stream()
                                .map(Goal::due)
                                .filter(Objects::nonNull)
                                .allMatch(due -> due.isBefore(ahead));
    }

    private static boolean onlyOldDrafts(Portfolio portfolio) {
        LocalDate old = portfolio.asOf().minusDays(OLD_DRAFT_DAYS);
        return !portfolio.goals().isEmpty()
                && portfolio.goals().stream()
                        .allMatch(goal -> goal.status() == GoalStatus.DRAFT
                                && goal.start() != null
                                && goal.start().isBefore(old));
    }

    private static boolean allEndsWithinAYear(Portfolio portfolio) {
        List<Goal> active = ActiveGoals.of(portfolio);
        LocalDate ahead = portfolio.asOf().plusDays(YEAR_DAYS);
        return portfolio.supplies("goals.due")
                && !active.isEmpty()
                && !anyStanding(active, portfolio)
                && active.stream()
                        .allMatch(goal -> goal.due() != null && !goal.due().isAfter(ahead));
    }

    private static boolean anyStanding(List<Goal> goals, Portfolio portfolio) {
        return portfolio.supplies("goals.standing")
                && goals.stream().anyMatch(goal -> Boolean.TRUE.equals(goal.standing()));
    }
}
