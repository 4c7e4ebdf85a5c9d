package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.time.LocalDate;
import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.CommunicationBuilder;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;

/** What the tests of MM-03 start from. */
final class GivenUntoldGoal {

    private GivenUntoldGoal() {}

    static RuleVerifier given(GoalBuilder goal) {
        return rule("MM-03").given(goal.build());
    }

    /** The goal G, about which this was said. */
    static RuleVerifier told(CommunicationBuilder... said) {
        RuleVerifier verifier = given(goal());
        for (CommunicationBuilder communication : said) {
            verifier.given(communication.build());
        }
        return verifier;
    }

    static LocalDate daysAgo(int days) {
        return AS_OF.minusDays(days);
    }

    /** An active goal whose start nobody knows, so that (a) is silent about it. */
    static GoalBuilder goal() {
        return goal(GoalStatus.ACTIVE);
    }

    static GoalBuilder goal(GoalStatus status) {
        return Goal.builder("G", "Goal G", status);
    }

    static GoalBuilder aged(int days) {
        return goal().start(daysAgo(days));
    }

    static CommunicationBuilder said(String id, int daysAgo) {
        return Communication.builder(id, "G", daysAgo(daysAgo)).subjectType(SubjectType.GOAL);
    }

    /** An active initiative that serves G. */
    static InitiativeBuilder serving(String... teams) {
        return serving(InitiativeStatus.ACTIVE, teams);
    }

    static InitiativeBuilder serving(InitiativeStatus status, String... teams) {
        return Initiative.builder("I", "Initiative I", InitiativeType.PROJECT, status)
                .goalLinks(GoalLink.to("G"))
                .teams(teams);
    }

    static Team team(String id, int headcount) {
        return new Team(id, "Team " + id, headcount, null);
    }

    static Evidence seen(String role, Object value, Unit unit) {
        return seen(role, null, value, unit, null);
    }

    static Evidence seen(String role, @Nullable String field, Object value, Unit unit, @Nullable LocalDate date) {
        return new Evidence(role, new FactRef(FactType.GOAL, "G"), field, value, unit, date);
    }
}
