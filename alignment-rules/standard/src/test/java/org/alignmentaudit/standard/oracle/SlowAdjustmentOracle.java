package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.SortedMap;
import java.util.SortedSet;
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
            if (portfolio.supplies("influencers.goalIds")
                    && portfolio.supplies("goals.changes")
                    && AdjustmentDays.medianAbove(LONGEST_MEDIAN, portfolio)) {
                firing.add(SubjectType.ORGANIZATION, portfolio.organization().id(), "a");
            }
        }
        return firing.bySubject();
    }
}
