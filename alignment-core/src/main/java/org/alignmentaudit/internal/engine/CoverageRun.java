package org.alignmentaudit.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final Map<String, RuleFault> failures;
    private final Map<String, Coverage.Tally> tallies = new TreeMap<>();

    private CoverageRun(Portfolio portfolio, Map<String, RuleFault> failures) {
        this.portfolio = portfolio;
        this.failures = failures;
    }

    /**
     * What each rule can assess.
     *
     * @param rules the rules, by id
     * @param failures takes in those that fail
     */
    static Map<String, Coverage.Result> results(
            Portfolio portfolio, Map<String, Coverage> rules, Map<String, RuleFault> failures) {
        CoverageRun run = new CoverageRun(portfolio, failures);
        rules.forEach(run::start);
        for (SubjectType type : SubjectType.values()) {
            run.look(type, Subjects.of(type, portfolio));
        }
        Map<String, Coverage.Result> results = new TreeMap<>();
        rules.keySet().forEach(rule -> results.put(rule, run.result(rule)));
        return results;
    }

    private void start(String rule, Coverage coverage) {
        RuleFault.unlessItThrows(rule, failures, () -> tallies.put(rule, coverage.tally(portfolio)));
    }

    private void look(SubjectType type, List<? extends Subject> subjects) {
        for (int first = 0; first < subjects.size(); first += BLOCK) {
            int end = Math.min(first + BLOCK, subjects.size());
            Answers block = new Answers(subjects.subList(first, end), portfolio.profile());
            tallies.forEach((rule, tally) -> RuleFault.unlessItThrows(rule, failures, () -> tally.look(type, block)));
            tallies.keySet().removeAll(failures.keySet());
        }
    }

    private Coverage.Result result(String rule) {
        Coverage.Tally tally = tallies.get(rule);
        return tally == null ? Coverage.Result.NONE : tally.result();
    }
}
