package org.alignmentaudit.internal.engine;

import java.util.List;
import org.alignmentaudit.facts.Assumption;
import org.alignmentaudit.facts.BusinessProcess;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.Person;
import org.alignmentaudit.facts.Scenario;
import org.alignmentaudit.facts.Subject;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.facts.Value;
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
            case TEAM -> Team.class;
            case PARTNER -> Partner.class;
            case PROCESS -> BusinessProcess.class;
            case OPPORTUNITY -> Opportunity.class;
            case ASSUMPTION -> Assumption.class;
            case INFLUENCER -> Influencer.class;
            case SCENARIO -> Scenario.class;
            case SURVEY -> Survey.class;
            case VALUE -> Value.class;
            case PERSON -> Person.class;
        };
    }

    static List<? extends Subject> of(SubjectType kind, Portfolio portfolio) {
        return switch (kind) {
            case GOAL -> portfolio.goals();
            case INITIATIVE -> portfolio.initiatives();
            case DECISION -> portfolio.decisions();
            case KPI -> portfolio.kpis();
            case ORGANIZATION -> List.of(portfolio.organization());
            case TEAM -> portfolio.teams();
            case PARTNER -> portfolio.partners();
            case PROCESS -> portfolio.processes();
            case OPPORTUNITY -> portfolio.opportunities();
            case ASSUMPTION -> portfolio.assumptions();
            case INFLUENCER -> portfolio.influencers();
            case SCENARIO -> portfolio.scenarios();
            case SURVEY -> portfolio.surveys();
            case VALUE -> portfolio.values();
            case PERSON -> portfolio.people();
        };
    }
}
