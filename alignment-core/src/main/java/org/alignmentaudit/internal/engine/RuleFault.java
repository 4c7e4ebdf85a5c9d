package org.alignmentaudit.internal.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Subject;

/**
 * What a rule threw.
 *
 * @param thrown the exception or error
 * @param facts the subjects it was looking at, as {@code TYPE:id}, as far as the engine tells
 */
public record RuleFault(Throwable thrown, List<String> facts) {

    static RuleFault of(Throwable thrown, Collection<?> atHand) {
        return new RuleFault(
                thrown,
                atHand.stream()
                        .filter(Subject.class::isInstance)
                        .map(fact -> ((Subject) fact).ref().key())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Does something that a rule asks for. Where that throws, the rule fails with it, whatever it looked at. */
    static void unlessItThrows(String rule, Map<String, RuleFault> failures, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            failures.put(rule, new RuleFault(e, List.of()));
        }
    }
}
