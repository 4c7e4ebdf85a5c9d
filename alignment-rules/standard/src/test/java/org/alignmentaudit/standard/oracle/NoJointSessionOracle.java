package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** EC-03: a goal that partners carry, without a session that one of them took part in for a year. */
final class NoJointSessionOracle implements Oracle {

    private static final int YEAR = 365;

    @Override
    public String rule() {
        return "EC-03";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("partners.goalIds")
                && portfolio.supplies("sessions.partnerIds")
                && portfolio.supplies("sessions.goalIds")) {
            ActiveGoals.of(portfolio).stream()
                    .filter(goal -> portfolio.partners().stream()
                            .anyMatch(partner -> partner.goalIds().contains(goal.id())))
                    .filter(goal -> portfolio.sessions().stream()
                            .filter(session -> !session.partnerIds().isEmpty())
                            .filter(session -> session.goalIds().contains(goal.id()))
                            .noneMatch(session -> DAYS.between(session.date(), portfolio.asOf()) < YEAR))
                    .forEach(goal -> firing.add(SubjectType.GOAL, goal.id()));
        }
        return firing.bySubject();
    }
}
