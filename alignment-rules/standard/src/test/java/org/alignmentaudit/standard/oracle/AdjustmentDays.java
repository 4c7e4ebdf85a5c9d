package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.portfolio.Portfolio;

/** How long goals take to follow what bears on them: "change = first goal.changes after the response, on influencer.goalIds". */
final class AdjustmentDays {

    private static final int FEWEST = 3;

    private AdjustmentDays() {}

    /** Whether at least three changes were followed, and at the median more than so many days after they were noticed. */
    static boolean medianAbove(int most, Portfolio portfolio) {
        List<Long> days = of(portfolio);
        int size = days.size();
        return size >= FEWEST && days.get((size - 1) / 2) + days.get(size / 2) > 2L * most;
    }

    private static List<Long> of(Portfolio portfolio) {
        return portfolio.influencers().stream()
                .flatMap(influencer -> Answers.to(influencer, portfolio)
                        .flatMap(decision -> changedAfter(influencer, decision, portfolio))
                        .map(day -> DAYS.between(influencer.date(), day))
                        .stream())
                .sorted()
                .toList();
    }

    private static Optional<LocalDate> changedAfter(Influencer influencer, Decision decision, Portfolio portfolio) {
        return portfolio.goals().stream()
                .filter(goal -> influencer.goalIds().contains(goal.id()))
                .flatMap(goal -> goal.changes().list().stream())
                .map(GoalChange::date)
                .filter(day -> !day.isBefore(decision.decidedOn()))
                .min(LocalDate::compareTo);
    }
}
