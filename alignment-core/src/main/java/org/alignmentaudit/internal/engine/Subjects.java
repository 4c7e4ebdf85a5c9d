package org.alignmentaudit.internal.engine;

import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Subject;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** The subjects of each kind. */
final class Subjects {

    private Subjects() {}

    static Class<? extends Subject> type(SubjectType kind) {
        return switch (kind) {
            case GOAL -> Goal.class;
            case INITIATIVE -> Initiative.class;
            case DECISION -> Decision.class;
            case KPI -> Kpi.class;
            case ORGANIZATION -> Organization.class;
            case TEAM, PARTNER, PROCESS, OPPORTUNITY ->
                throw new IllegalArgumentException("No rule can examine a " + kind + " yet.");
        };
    }

    static List<? extends Subject> of(SubjectType kind, Portfolio portfolio) {
        return switch (kind) {
            case GOAL -> portfolio.goals();
            case INITIATIVE -> portfolio.initiatives();
            case DECISION -> portfolio.decisions();
            case KPI -> portfolio.kpis();
            case ORGANIZATION -> List.of(portfolio.organization());
            case TEAM, PARTNER, PROCESS, OPPORTUNITY -> List.of();
        };
    }
}
