package org.alignmentaudit.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alignmentaudit.facts.Subject;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * Finds out what rules can assess of one portfolio. Subjects are looked at in blocks, by all rules before the next: to fetch a
 * subject from memory costs more than to ask it. A rule whose property throws fails and assesses nothing.
 */
final class CoverageRun {

    /** As many as stay near the processor, and enough that what each block costs by itself does not count. */
    private static final int BLOCK = 1_000;

    private final Portfolio portfolio;
    private final Map<String, Coverage.Tally> tallies = new TreeMap<>();
    private final Map<String, RuleFault> failures;
    private final Set<String> rules;

    /**
     * @param rules the rules, by id
     * @param failures takes in those that fail
     */
    CoverageRun(Portfolio portfolio, Map<String, Coverage> rules, Map<String, RuleFault> failures) {
        this.portfolio = portfolio;
        this.failures = failures;
        this.rules = rules.keySet();
        rules.forEach((rule, coverage) -> unlessItThrows(rule, () -> tallies.put(rule, coverage.tally(portfolio))));
        for (SubjectType type : SubjectType.values()) {
            look(type, Subjects.of(type, portfolio));
        }
    }

    private void look(SubjectType type, List<? extends Subject> subjects) {
        for (int first = 0; first < subjects.size(); first += BLOCK) {
            int end = Math.min(first + BLOCK, subjects.size());
            Answers block = new Answers(subjects.subList(first, end), portfolio.profile());
            tallies.forEach((rule, tally) -> unlessItThrows(rule, () -> tally.look(type, block)));
            tallies.keySet().removeAll(failures.keySet());
        }
    }

    private void unlessItThrows(String rule, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            failures.put(rule, new RuleFault(e, List.of()));
        }
    }

    /** What each rule can assess. */
    Map<String, Coverage.Result> results() {
        Map<String, Coverage.Result> results = new TreeMap<>();
        for (String rule : new TreeSet<>(rules)) {
            Coverage.Tally tally = tallies.get(rule);
            results.put(rule, tally == null ? Coverage.Result.NONE : tally.result());
        }
        return results;
    }
}
