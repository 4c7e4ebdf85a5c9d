package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Action;
import org.alignmentaudit.facts.ActionState;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * MT-06: what was agreed on after a finding is overdue, or the finding is back after it was closed.
 *
 * <p>Read so: the subject is the organisation, whose actions are told together. (a) ACCEPTED, without a closing day, due more than 30 days ago. (b) CLOSED
 * before the as-of date, and the rule that the action names fires on the same subject again, by any of its alternatives, in this
 * audit. An action that closed on a day nobody knows cannot be back.
 */
final class UnfollowedActionOracle implements Oracle {

    private static final int GRACE = 30;

    @Override
    public String rule() {
        return "MT-06";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        for (Action action : portfolio.actions()) {
            SubjectType type = action.subjectType() == null ? SubjectType.INITIATIVE : action.subjectType();
            if (portfolio.supplies("actions.due") && overdue(action, portfolio)) {
                firing.add(SubjectType.ORGANIZATION, portfolio.organization().id(), "a");
            }
            if (portfolio.supplies("actions.closedOn")
                    && closed(action, portfolio)
                    && firesAgain(action, type, portfolio)) {
                firing.add(SubjectType.ORGANIZATION, portfolio.organization().id(), "b");
            }
        }
        return firing.bySubject();
    }

    private static boolean overdue(Action action, Portfolio portfolio) {
        return action.state() == ActionState.ACCEPTED
                && action.closedOn() == null
                && action.due() != null
                && DAYS.between(action.due(), portfolio.asOf()) > GRACE;
    }

    private static boolean closed(Action action, Portfolio portfolio) {
        return action.state() == ActionState.CLOSED
                && action.closedOn() != null
                && action.closedOn().isBefore(portfolio.asOf());
    }

    private boolean firesAgain(Action action, SubjectType type, Portfolio portfolio) {
        return !action.rule().equals(rule())
                && Oracles.of(action.rule())
                        .filter(oracle -> oracle.firing(portfolio).containsKey(type + ":" + action.subjectId()))
                        .isPresent();
    }
}
