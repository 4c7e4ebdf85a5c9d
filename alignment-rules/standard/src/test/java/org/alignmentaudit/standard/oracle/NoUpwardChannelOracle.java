package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Feedback;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** HU-02: nothing is said upwards, much stays unanswered, or nothing follows. */
final class NoUpwardChannelOracle implements Oracle {

    private static final int YEAR = 365;

    @Override
    public String rule() {
        return "HU-02";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        String id = portfolio.organization().id();
        Integer headcount = portfolio.organization().headcount();
        List<Feedback> recent = youngerThan(YEAR, portfolio);
        if (portfolio.supplies("feedback")
                && portfolio.supplies("organization.headcount")
                && headcount != null
                && headcount >= 20
                && youngerThan(90, portfolio).isEmpty()) {
            firing.add(SubjectType.ORGANIZATION, id, "a");
        }
        List<Feedback> ripe = recent.stream()
                .filter(item -> DAYS.between(item.date(), portfolio.asOf()) > 30)
                .toList();
        long unanswered =
                ripe.stream().filter(item -> item.answeredOn() == null).count();
        if (portfolio.supplies("feedback.answeredOn") && ripe.size() >= 5 && unanswered * 2 > ripe.size()) {
            firing.add(SubjectType.ORGANIZATION, id, "b");
        }
        if (portfolio.supplies("feedback.decisionId")
                && recent.size() >= 10
                && recent.stream().allMatch(item -> item.decisionId() == null)) {
            firing.add(SubjectType.ORGANIZATION, id, "c");
        }
        return firing.bySubject();
    }

    private static List<Feedback> youngerThan(int days, Portfolio portfolio) {
        return portfolio.feedback().stream()
                .filter(item -> DAYS.between(item.date(), portfolio.asOf()) < days)
                .toList();
    }
}
