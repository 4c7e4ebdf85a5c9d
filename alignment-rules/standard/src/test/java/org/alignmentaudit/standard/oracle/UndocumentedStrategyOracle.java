package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** SG-01: no active goal looks a year ahead, there are only old drafts, or every active goal ends within a year. */
final class UndocumentedStrategyOracle implements Oracle {

    private static final int YEAR_DAYS = 365;
    private static final int OLDEST_SPARED_DRAFT_DAYS = 60;
    private static final int ONBOARDING_DAYS = 30;

    @Override
    public String rule() {
        return "SG-01";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("goals") && !justBegun(portfolio)) {
            String id = portfolio.organization().id();
            if (looksNowhere(portfolio)) {
                firing.add(SubjectType.ORGANIZATION, id, "a");
            }
            if (portfolio.supplies("goals.start") && onlyOldDrafts(portfolio)) {
                firing.add(SubjectType.ORGANIZATION, id, "b");
            }
            if (portfolio.supplies("goals.due") && endsWithinAYear(portfolio)) {
                firing.add(SubjectType.ORGANIZATION, id, "c");
            }
        }
        return firing.bySubject();
    }

    private static boolean justBegun(Portfolio portfolio) {
        LocalDate since = portfolio.organization().since();
        return portfolio.supplies("organization.since")
                && since != null
                && DAYS.between(since, portfolio.asOf()) <= ONBOARDING_DAYS;
    }

    /** An active goal that tells no end may look ahead. */
    private static boolean looksNowhere(Portfolio portfolio) {
        return ActiveGoals.of(portfolio).stream().allMatch(goal -> {
            @Nullable LocalDate due = due(goal, portfolio);
            return !standing(goal, portfolio) && due != null && DAYS.between(portfolio.asOf(), due) < YEAR_DAYS;
        });
    }

    private static boolean onlyOldDrafts(Portfolio portfolio) {
        return !portfolio.goals().isEmpty()
                && portfolio.goals().stream()
                        .allMatch(goal -> goal.status() == GoalStatus.DRAFT
                                && goal.start() != null
                                && DAYS.between(goal.start(), portfolio.asOf()) > OLDEST_SPARED_DRAFT_DAYS);
    }

    private static boolean endsWithinAYear(Portfolio portfolio) {
        List<Goal> active = ActiveGoals.of(portfolio);
        return !active.isEmpty()
                && active.stream().allMatch(goal -> {
                    LocalDate due = due(goal, portfolio);
                    return !standing(goal, portfolio)
                            && due != null
                            && DAYS.between(portfolio.asOf(), due) <= YEAR_DAYS;
                });
    }

    private static boolean standing(Goal goal, Portfolio portfolio) {
        return portfolio.supplies("goals.standing") && Boolean.TRUE.equals(goal.standing());
    }

    private static @Nullable LocalDate due(Goal goal, Portfolio portfolio) {
        return portfolio.supplies("goals.due") ? goal.due() : null;
    }
}
