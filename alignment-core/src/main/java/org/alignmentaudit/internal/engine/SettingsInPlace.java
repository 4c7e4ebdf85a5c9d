package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alignmentaudit.portfolio.PortfolioProfile;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.View;
import org.drools.model.constraints.MultipleConstraints;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.PatternImpl;
import org.jspecify.annotations.Nullable;

/**
 * Puts the settings, which never change during an audit, straight into the constraints that read them. What would be a join of
 * the settings with every fact becomes a test of the fact alone, and only facts that pass it are kept.
 *
 * <p>Rules find the same and every constraint is asked of the same facts in the same order: only constraints that nothing but
 * settings and the profile of the portfolio, which are always there, stands before are changed.
 */
final class SettingsInPlace {

    private final Map<Class<?>, Object> values;

    /** Takes the facts that hold the settings; kinds of which there are several stay joins. */
    SettingsInPlace(Collection<?> facts) {
        values = single(facts);
    }

    /** Facts by their type; types of which there are several are left out. */
    static Map<Class<?>, Object> single(Collection<?> facts) {
        Map<Class<?>, Object> values = new IdentityHashMap<>();
        Set<Class<?>> several = new HashSet<>();
        for (Object fact : facts) {
            if (values.put(fact.getClass(), fact) != null) {
                several.add(fact.getClass());
            }
        }
        values.keySet().removeAll(several);
        return values;
    }

    /** The rule with settings in the place of the variables that stand for them. */
    Rule in(Rule rule) {
        return rule.getView() instanceof CompositePatterns view && view.getType() == Condition.Type.AND
                ? new SettledRule(rule, settled(view))
                : rule;
    }

    private View settled(CompositePatterns view) {
        Map<Variable<?>, Object> known = new IdentityHashMap<>();
        List<Condition> conditions = new ArrayList<>();
        boolean always = true;
        for (Condition condition : view.getSubConditions()) {
            boolean plain = always && Patterns.plain(condition);
            conditions.add(plain ? settled((PatternImpl<?>) condition, known) : condition);
            always = plain && alwaysThere((PatternImpl<?>) condition, known);
        }
        return new CompositePatterns(view.getType(), conditions, view.getConsequences());
    }

    /** Whether the pattern matches one fact whatever is in the portfolio; notes the settings that it binds. */
    private boolean alwaysThere(PatternImpl<?> pattern, Map<Variable<?>, Object> known) {
        Class<?> type = pattern.getPatternVariable().getType();
        boolean settings = values.containsKey(type);
        if (settings) {
            known.put(pattern.getPatternVariable(), values.get(type));
        }
        return !pattern.hasConstraints() && (settings || type == PortfolioProfile.class);
    }

    private static <T> PatternImpl<T> settled(PatternImpl<T> pattern, Map<Variable<?>, Object> known) {
        List<Constraint> own = new ArrayList<>();
        List<Constraint> settled = new ArrayList<>();
        List<Constraint> joins = new ArrayList<>();
        for (Constraint constraint : Patterns.parts(pattern)) {
            Object settings = joins.isEmpty() ? settings(constraint, pattern.getPatternVariable(), known) : null;
            if (settings != null) {
                settled.add(settled((SingleConstraint) constraint, pattern.getPatternVariable(), settings));
            } else if (Patterns.alone(constraint)) {
                own.add(constraint);
            } else {
                joins.add(constraint);
            }
        }
        if (settled.isEmpty()) {
            return pattern;
        }
        own.addAll(settled);
        own.addAll(joins);
        return Patterns.with(pattern, new MultipleConstraints(own));
    }

    /** The settings that the constraint reads beside the fact itself; null if it reads anything else. */
    private static @Nullable Object settings(Constraint constraint, Variable<?> fact, Map<Variable<?>, Object> known) {
        if (constraint instanceof SingleConstraint single && !single.isTemporal()) {
            Variable<?>[] variables = single.getVariables();
            return variables.length == 2 && variables[0] == fact ? known.get(variables[1]) : null;
        }
        return null;
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // as the interfaces declare them
    private static <T> Constraint settled(SingleConstraint constraint, Variable<T> fact, Object settings) {
        String id = constraint.getExprId() + "|" + settings.getClass().getName();
        return new SingleConstraint1<>(id, fact, new SettledPredicate(constraint.getPredicate2(), settings));
    }
}
