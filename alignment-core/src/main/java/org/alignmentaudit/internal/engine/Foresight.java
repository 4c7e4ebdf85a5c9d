package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.DeclarationSource;
import org.drools.model.From1;
import org.drools.model.From2;
import org.drools.model.From3;
import org.drools.model.From4;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.MultipleConstraints;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.functions.FunctionN;
import org.drools.model.functions.FunctionUtils;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.PatternImpl;
import org.jspecify.annotations.Nullable;

/**
 * Lets rules {@linkplain LookAhead look ahead} from the first fact that is neither settings nor part of the
 * {@linkplain Background background}: over what they ask of it and whatever follows from it, up to the first condition that
 * looks for another fact.
 */
final class Foresight {

    private final Map<Class<?>, Object> settings;

    /** Takes the facts that hold the settings. */
    Foresight(Collection<?> settingFacts) {
        this.settings = SettingsInPlace.single(settingFacts);
    }

    /** The rule with one more constraint on its subject; as it is where looking ahead tells nothing. */
    Rule in(Rule rule) {
        if (!(rule.getView() instanceof CompositePatterns view) || view.getType() != Condition.Type.AND) {
            return rule;
        }
        List<Condition> conditions = new ArrayList<>(view.getSubConditions());
        Reading reading = new Reading();
        for (int number = 0; number < conditions.size(); number++) {
            if (!(conditions.get(number) instanceof PatternImpl<?> pattern) || !Patterns.plain(pattern)) {
                return rule;
            }
            if (!reading.takeKnown(pattern)) {
                reading.takeRest(pattern, conditions.subList(number + 1, conditions.size()));
                if (!reading.tells()) {
                    return rule;
                }
                conditions.set(number, reading.added(pattern, rule.getPackage() + "." + rule.getName()));
                return new SettledRule(rule, new CompositePatterns(view.getType(), conditions, view.getConsequences()));
            }
        }
        return rule;
    }

    /** What the conditions of one rule read, from the first to the last that can be asked ahead. */
    private final class Reading {

        private final Map<Variable<?>, Integer> places = new IdentityHashMap<>();
        private final List<@Nullable Object> values = new ArrayList<>();
        private final List<LookAhead.Standing> standing = new ArrayList<>();
        private final List<LookAhead.Question> first = new ArrayList<>();
        private List<LookAhead.Question> questions = List.of();
        private final List<LookAhead.Step> steps = new ArrayList<>();
        private int subject;

        /** Takes in a pattern of settings or of the background; false if it is neither. */
        boolean takeKnown(PatternImpl<?> pattern) {
            Class<?> type = pattern.getPatternVariable().getType();
            if (Background.holds(type)) {
                standing.add(new LookAhead.Standing(type, place(pattern, null)));
            } else if (settings.containsKey(type)) {
                place(pattern, settings.get(type));
            } else {
                return false;
            }
            first.addAll(questions(pattern, one -> true));
            return true;
        }

        void takeRest(PatternImpl<?> pattern, List<Condition> rest) {
            subject = place(pattern, null);
            questions = questions(pattern, constraint -> constraint.getVariables().length > 1);
            Iterator<Condition> following = rest.iterator();
            while (following.hasNext() && follow(following.next())) {
                // as far as each follows from those before
            }
        }

        private boolean follow(Condition condition) {
            if (!(condition instanceof PatternImpl<?> pattern)
                    || condition.getType() != Condition.Type.PATTERN
                    || !(pattern.getPatternVariable() instanceof Declaration<?> found)) {
                return false;
            }
            Optional<LookAhead.Step> step = provider(found.getSource())
                    .flatMap(provider -> places(variables(found.getSource()))
                            .map(reads -> new LookAhead.Step(
                                    provider,
                                    reads,
                                    found.getType(),
                                    place(pattern, null),
                                    questions(pattern, one -> true))));
            step.ifPresent(steps::add);
            return step.isPresent();
        }

        private int place(PatternImpl<?> pattern, @Nullable Object value) {
            places.put(pattern.getPatternVariable(), values.size());
            values.add(value);
            return values.size() - 1;
        }

        private Optional<int[]> places(Variable<?>... variables) {
            return Arrays.stream(variables).allMatch(places::containsKey)
                    ? Optional.of(Arrays.stream(variables).mapToInt(places::get).toArray())
                    : Optional.empty();
        }

        /** What of the pattern can be asked; what cannot may hold. */
        private List<LookAhead.Question> questions(PatternImpl<?> pattern, Predicate<SingleConstraint> wanted) {
            List<LookAhead.Question> asked = new ArrayList<>();
            for (Constraint constraint : Patterns.parts(pattern)) {
                if (constraint instanceof SingleConstraint single && !single.isTemporal() && wanted.test(single)) {
                    places(single.getVariables())
                            .ifPresent(reads -> asked.add(new LookAhead.Question(single.getPredicate(), reads)));
                }
            }
            return asked;
        }

        boolean tells() {
            return !questions.isEmpty() || !steps.isEmpty();
        }

        /** The pattern with the look ahead behind all that is asked of its fact alone. */
        <T> PatternImpl<T> added(PatternImpl<T> pattern, String rule) {
            List<Constraint> constraints = new ArrayList<>();
            List<Constraint> joins = new ArrayList<>();
            for (Constraint constraint : Patterns.parts(pattern)) {
                (Patterns.alone(constraint) ? constraints : joins).add(constraint);
            }
            LookAhead<T> ahead = new LookAhead<>(values.toArray(), standing, first, subject, questions, steps);
            constraints.add(new SingleConstraint1<>("ahead|" + rule, pattern.getPatternVariable(), ahead));
            constraints.addAll(joins);
            return Patterns.with(pattern, new MultipleConstraints(constraints));
        }
    }

    private static Variable<?>[] variables(DeclarationSource source) {
        if (source instanceof From4<?, ?, ?, ?> from) {
            return new Variable<?>[] {from.getVariable(), from.getVariable2(), from.getVariable3(), from.getVariable4()
            };
        } else if (source instanceof From3<?, ?, ?> from) {
            return new Variable<?>[] {from.getVariable(), from.getVariable2(), from.getVariable3()};
        } else if (source instanceof From2<?, ?> from) {
            return new Variable<?>[] {from.getVariable(), from.getVariable2()};
        }
        return new Variable<?>[] {((From1<?>) source).getVariable()};
    }

    /** The function of a source that reads one to four facts; empty for others. */
    private static Optional<FunctionN<?>> provider(@Nullable DeclarationSource source) {
        if (source instanceof From1<?> from) {
            return Optional.ofNullable(from.getProvider()).map(FunctionUtils::toFunctionN);
        } else if (source instanceof From2<?, ?> from) {
            return Optional.of(FunctionUtils.toFunctionN(from.getProvider()));
        } else if (source instanceof From3<?, ?, ?> from) {
            return Optional.of(FunctionUtils.toFunctionN(from.getProvider()));
        } else if (source instanceof From4<?, ?, ?, ?> from) {
            return Optional.of(FunctionUtils.toFunctionN(from.getProvider()));
        }
        return Optional.empty();
    }
}
