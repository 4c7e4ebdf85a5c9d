package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.base.base.ClassObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Predicate1;
import org.drools.model.patterns.PatternImpl;
import org.kie.api.KieBase;

/**
 * Lets those facts into a session that pass, each by itself, all that some pattern asks of its fact alone. Any other fact
 * matches no rule, but would cost time and memory: rules that look for exceptions match few of the facts they look at.
 */
final class Entrance {

    /** A pattern that looks for facts in the session. */
    private record Door(Class<?> type, List<Predicate1<Object>> asked) {

        boolean lets(Object fact) {
            try {
                for (Predicate1<Object> question : asked) {
                    if (!question.test(fact)) {
                        return false;
                    }
                }
                return true;
            } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
                return true; // the session asks again and tells which rule threw
            }
        }

        /** A look ahead may ask a lot. */
        int cost() {
            return asked.stream()
                    .mapToInt(question -> question instanceof LookAhead ? 100 : 1)
                    .sum();
        }
    }

    private final List<Door> doors = new ArrayList<>();
    private boolean open;

    /**
     * The entrance to sessions of some rules.
     *
     * @param models that hold the rules
     * @param rules the same, as the engine runs them
     */
    Entrance(Collection<Model> models, KieBase rules) {
        for (Model model : models) {
            open |= !model.getQueries().isEmpty();
            for (Rule rule : model.getRules()) {
                add((Condition) rule.getView());
            }
        }
        if (open) {
            doors.clear();
            addAllTypes(rules);
        }
        doors.sort(Comparator.comparingInt(Door::cost));
    }

    /** Whatever the rules look for gets in, by its type alone. */
    private void addAllTypes(KieBase rules) {
        for (ObjectTypeNode node : ((InternalRuleBase) rules).getRete().getObjectTypeNodes()) {
            if (node.getObjectType() instanceof ClassObjectType type) {
                doors.add(new Door(type.getClassType(), List.of()));
            }
        }
    }

    private void add(Condition condition) {
        switch (condition.getType()) {
            case PATTERN -> add((PatternImpl<?>) condition);
            case AND, OR, NOT, EXISTS -> condition.getSubConditions().forEach(this::add);
            case CONSEQUENCE -> {}
            default -> open = true; // sums, windows and the like: all that they look at is needed
        }
    }

    private void add(PatternImpl<?> pattern) {
        if (Patterns.plain(pattern)) {
            doors.add(new Door(pattern.getPatternVariable().getType(), asked(pattern)));
        }
    }

    @SuppressWarnings("unchecked") // the door asks it of facts of that type alone
    private static List<Predicate1<Object>> asked(PatternImpl<?> pattern) {
        List<Predicate1<Object>> asked = new ArrayList<>();
        for (Constraint constraint : Patterns.parts(pattern)) {
            if (constraint instanceof SingleConstraint single
                    && !single.isTemporal()
                    && single.getVariables().length == 1
                    && single.getVariables()[0] == pattern.getPatternVariable()) {
                asked.add(single.getPredicate1());
            }
        }
        return asked;
    }

    /** Tells of one fact after the other whether it must get in. For one run; not thread-safe. */
    Predicate<Object> guard() {
        Map<Class<?>, List<Door>> known = new IdentityHashMap<>();
        return fact -> anyLets(known.computeIfAbsent(fact.getClass(), this::doors), fact);
    }

    private List<Door> doors(Class<?> type) {
        List<Door> some = doors.stream()
                .filter(door -> door.type().isAssignableFrom(type))
                .toList();
        return some.stream().anyMatch(door -> door.asked().isEmpty())
                ? some.subList(0, 1) // it costs nothing, stands first and lets all in
                : some;
    }

    private static boolean anyLets(List<Door> doors, Object fact) {
        for (Door door : doors) {
            if (door.lets(fact)) {
                return true;
            }
        }
        return false;
    }
}
