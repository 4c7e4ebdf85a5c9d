package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.SingleConstraint;
import org.drools.model.constraints.MultipleConstraints;
import org.drools.model.patterns.PatternImpl;

/** Reads and copies the patterns of compiled rules. */
final class Patterns {

    private Patterns() {}

    /** Whether it looks for facts in the session, neither for their absence nor elsewhere. */
    static boolean plain(Condition condition) {
        return condition.getClass() == PatternImpl.class
                && ((PatternImpl<?>) condition).getPatternVariable() instanceof Declaration<?> fact
                && fact.getSource() == null
                && fact.getWindow() == null;
    }

    /** What a pattern asks, one by one. */
    static List<Constraint> parts(PatternImpl<?> pattern) {
        Constraint all = pattern.getConstraint();
        return all instanceof MultipleConstraints ? all.getChildren() : List.of(all);
    }

    /** Whether a constraint asks nothing beside the fact itself. */
    static boolean alone(Constraint constraint) {
        return constraint instanceof SingleConstraint single && single.getVariables().length < 2;
    }

    /** The pattern with other constraints. */
    static <T> PatternImpl<T> with(PatternImpl<T> pattern, Constraint constraints) {
        PatternImpl<T> copy =
                new PatternImpl<>(pattern.getPatternVariable(), constraints, new ArrayList<>(pattern.getBindings()));
        copy.addWatchedProps(pattern.getWatchedProps());
        copy.setPassive(pattern.isPassive());
        return copy;
    }
}
