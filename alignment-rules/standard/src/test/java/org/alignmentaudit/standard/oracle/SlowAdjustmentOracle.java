package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** DY-04: goals change late after what bears on them was noticed, or nobody decides at all. */
final class SlowAdjustmentOracle implements Oracle {

    private static final int LONGEST_MEDIAN = 90;
    private static final int LONGEST_OPEN = 60;

    @Override
    public String rule() {
        return "DY-04";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("influencers.responseDecisionId")) {
            portfolio.influencers().stream()
                    .filter(influencer -> influencer.impact() == Level.HIGH)
                    .filter(influencer -> Answers.to(influencer, portfolio).isEmpty())
                    .filter(influencer -> DAYS.between(influencer.date(), portfolio.asOf()) > LONGEST_OPEN)
                    .forEach(influencer -> firing.add(SubjectType.INFLUENCER, influencer.id(), "b"));
            if (portfolio.supplies("influencers.goalIds") && portfolio.supplies("goals.changes") && slow(portfolio)) {
                firing.add(SubjectType.ORGANIZATION, portfolio.organization().id(), "a");
            }
        }
        return firing.bySubject();
    }

    private static boolean slow(Portfolio portfolio) {
        List<Long> days = new ArrayList<>();
        for (Influencer influencer : portfolio.influencers()) {
            Answers.to(influencer, portfolio)
                    .flatMap(decision -> changedAfter(influencer, decision, portfolio))
                    .ifPresent(day -> days.add(DAYS.between(influencer.date(), day)));
        }
        Collections.sort(days);
        int size = days.size();
        return size >= 3 && days.get((size - 1) / 2) + days.get(size / 2) > 2 * LONGEST_MEDIAN;
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
