package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.alignmentaudit.internal.pack.RuleName;
import org.drools.core.common.InternalWorkingMemory;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * Runs rules over facts once. A rule that throws is taken out and the others are run again without it: after a constraint
 * threw, a session looks alive and has silently lost facts.
 */
final class EngineRun {

    /** Rules may ask a lot of a fact before it gets in; a look at the clock costs as much as a small question. */
    private static final int FACTS_BETWEEN_LOOKS = 100;

    private final RuleBases bases;
    private final Collection<?> facts;
    private final int fireLimit;
    private final BooleanSupplier stop;
    private final Map<String, RuleFault> failures = new TreeMap<>();
    private List<Draft> drafts = List.of();
    private boolean complete = true;
    private int looked;

    EngineRun(RuleBases bases, Collection<?> facts, Limits limits) {
        this.bases = bases;
        this.facts = facts;
        this.fireLimit = limits.matches();
        this.stop = limits.started();
    }

    /** Runs these rules. */
    EngineRun run(Set<String> rules) {
        return DroolsRuntime.withOwnLoader(() -> Background.behind(() -> runUntilNoneThrows(rules), facts));
    }

    private EngineRun runUntilNoneThrows(Set<String> rules) {
        Set<String> left = new TreeSet<>(rules);
        boolean done = left.isEmpty();
        while (!done) {
            try {
                runOnce(left);
                done = true;
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError thrown) {
                Set<String> guilty = guilty(thrown, left);
                guilty.forEach(rule -> failures.put(rule, RuleFault.of(thrown, atHand(rule))));
                removeRules(left, guilty);
                drafts = List.of();
                done = left.isEmpty();
            }
        }
        return this;
    }

    /** A rule fails as a whole: its other alternatives go with it. */
    private static void removeRules(Set<String> left, Set<String> guilty) {
        Set<String> ids = new TreeSet<>();
        guilty.forEach(name -> ids.add(RuleName.id(name)));
        left.removeIf(name -> ids.contains(RuleName.id(name)));
    }

    private void runOnce(Set<String> rules) {
        KieSession session = bases.of(rules).newKieSession();
        try {
            Collector collector = new Collector();
            session.setGlobal("findings", collector);
            drafts = List.of();
            complete = insert(session, bases.entrance(rules).guard());
            if (complete) {
                Set<String> thrown = fire(session);
                drafts = collector.without(alternatives(thrown, rules));
            }
        } finally {
            session.dispose();
        }
    }

    /** Takes in what the rules need; false if there was no time for all of it: what is absent must not be taken for missing. */
    private boolean insert(KieSession session, Predicate<Object> needed) {
        int seen = 0;
        for (Object fact : facts) {
            if (++seen % FACTS_BETWEEN_LOOKS == 0 && stop.getAsBoolean()) {
                return false;
            }
            if (needed.test(fact)) {
                session.insert(fact);
                ((InternalWorkingMemory) session).flushPropagations(); // now, while it is at hand
            }
        }
        return true;
    }

    /** Number of matches that were looked at. */
    int looked() {
        return looked;
    }

    /** A consequence that throws leaves the session whole: the rule is kept out and the others go on. */
    private Set<String> fire(KieSession session) {
        Set<String> thrown = new TreeSet<>();
        looked = 0;
        while (true) {
            try {
                session.fireAllRules(match -> {
                    if (looked == fireLimit || stop.getAsBoolean()) {
                        complete = false;
                        session.halt();
                        return false;
                    }
                    looked++;
                    return !thrown.contains(match.getRule().getName());
                });
                return thrown;
            } catch (ConsequenceException e) {
                String rule = e.getRule().getName();
                thrown.add(rule);
                Throwable cause = e.getCause() == null ? e : e.getCause();
                failures.put(rule, RuleFault.of(cause, e.getMatch().getObjects()));
            }
        }
    }

    /** The fact over which the conditions of a rule throw: the first that they do not survive, taken in one by one. */
    private List<Object> atHand(String rule) {
        KieSession session = bases.of(Set.of(rule)).newKieSession();
        try {
            session.setGlobal("findings", new Collector());
            for (Object fact : facts) {
                try {
                    session.insert(fact);
                    session.fireAllRules(match -> false);
                } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
                    return List.of(fact);
                }
            }
            return List.of();
        } finally {
            session.dispose();
        }
    }

    private static Set<String> alternatives(Set<String> thrown, Set<String> rules) {
        Set<String> left = new TreeSet<>(rules);
        removeRules(left, thrown);
        Set<String> failed = new TreeSet<>(rules);
        failed.removeAll(left);
        return failed;
    }

    private Set<String> guilty(Throwable thrown, Set<String> rules) {
        Set<String> named = Blame.byMessage(thrown, rules);
        if (named.isEmpty()) {
            named = Blame.byStack(thrown, rules, bases);
        }
        if (named.isEmpty()) {
            named = failingAlone(rules);
        }
        if (named.isEmpty() && thrown instanceof Error error) {
            throw error;
        } else if (named.isEmpty()) {
            throw (RuntimeException) thrown;
        }
        return named;
    }

    private Set<String> failingAlone(Set<String> rules) {
        Set<String> failing = new TreeSet<>();
        for (String rule : new ArrayList<>(rules)) {
            try {
                runOnce(Set.of(rule));
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
                failing.add(rule);
            }
        }
        return failing;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** What each failed rule threw, by name. */
    Map<String, RuleFault> failures() {
        return failures;
    }

    /** Whether every match was looked at. */
    boolean complete() {
        return complete;
    }
}
