package org.alignmentaudit.standard.goals;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.time.LocalDate;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;

/** What the tests of SG-03 start from. */
final class GivenTerm {

    static final LocalDate PAST = AS_OF.minusDays(31);

    private GivenTerm() {}

    static @Nullable GuardOutcome guard(RuleVerifier verifier) {
        return verifier.verify().firesOn("GOAL:G").finding().guards().stream()
                .filter(guard -> guard.name().equals("standing-goal"))
                .map(Guard::outcome)
                .findFirst()
                .orElse(null);
    }

    static Evidence seen(String role, String field, Object value, Unit unit, @Nullable LocalDate date) {
        return new Evidence(role, new FactRef(FactType.GOAL, "G"), field, value, unit, date);
    }

    static RuleVerifier given(GoalBuilder goal) {
        return rule("SG-03").supplied("goals.due").given(goal.build());
    }

    static GoalBuilder goal() {
        return Goal.builder("G", "Grow", GoalStatus.ACTIVE);
    }

    static GoalBuilder other() {
        return Goal.builder("H", "Hold", GoalStatus.ACTIVE).due(AS_OF);
    }

    static Objective objective(String id, @Nullable LocalDate due) {
        return new Objective(
                id, "More", null, null, null, null, Direction.UP, null, due, ObjectiveKind.COMMITTED, null);
    }
}
