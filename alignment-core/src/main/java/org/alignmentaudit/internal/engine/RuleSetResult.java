package org.alignmentaudit.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alignmentaudit.finding.Finding;

/** What a run of rules over a portfolio gave. */
public final class RuleSetResult {

    private final Map<String, Coverage.Result> coverage;
    private final List<Finding> findings;
    private final Map<String, RuleFault> failures;
    private final boolean complete;
    private final RuleBases bases;
    private final Map<String, Measured> measures;

    RuleSetResult(
            Map<String, Coverage.Result> coverage,
            List<Finding> findings,
            Map<String, RuleFault> failures,
            boolean complete,
            RuleBases bases,
            Map<String, Measured> measures) {
        this.coverage = coverage;
        this.findings = findings;
        this.failures = failures;
        this.complete = complete;
        this.bases = bases;
        this.measures = measures;
    }

    /** The same with what these rules came to in a later run in place of what they came to before. */
    RuleSetResult with(Set<String> ids, RuleSetResult later) {
        List<Finding> all = Stream.concat(
                        findings.stream().filter(finding -> !ids.contains(finding.rule())), later.findings.stream())
                .sorted(FindingAssembly.ORDER)
                .toList();
        Map<String, RuleFault> allFailures = new TreeMap<>(failures);
        allFailures.putAll(later.failures);
        return new RuleSetResult(coverage, all, allFailures, complete && later.complete, bases, measures);
    }

    /** What the measures of the scorecard came to, by rule. */
    public Map<String, Measured> measures() {
        return new TreeMap<>(measures);
    }

    /** The findings, in the order of reports. */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether every match was looked at. */
    public boolean complete() {
        return complete;
    }

    /** Whether the data of the rule was there. */
    public boolean assessed(String rule) {
        return coverage.get(rule).assessed();
    }

    /** Number of subjects the rule could assess. */
    public int examined(String rule) {
        return coverage.get(rule).examined();
    }

    /** Number of subjects in scope of the rule that lacked data. */
    public int notAssessable(String rule) {
        return coverage.get(rule).notAssessable();
    }

    /** Paths that the rule misses. */
    public List<String> missing(String rule) {
        return coverage.get(rule).missing();
    }

    /** What each failed rule threw, by name of the DRL rule. */
    public Map<String, RuleFault> failures() {
        return new TreeMap<>(failures);
    }

    /** Package of the rule that failed, and its file where the engine names it. */
    public String place(String rule) {
        String place = bases.packageOf(rule);
        Throwable thrown = Objects.requireNonNull(failures.get(rule)).thrown();
        return Blame.file(thrown).map(file -> place + "/" + file).orElse(place);
    }
}
