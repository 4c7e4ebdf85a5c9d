package org.alignmentaudit.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.finding.Finding;

/** What a run of rules over a portfolio gave. */
public final class RuleSetResult {

    private final Map<String, Coverage.Result> coverage;
    private final List<Finding> findings;
    private final EngineRun run;
    private final RuleBases bases;

    RuleSetResult(Map<String, Coverage.Result> coverage, List<Finding> findings, EngineRun run, RuleBases bases) {
        this.coverage = coverage;
        this.findings = findings;
        this.run = run;
        this.bases = bases;
    }

    /** The findings, in the order of reports. */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether every match was looked at. */
    public boolean complete() {
        return run.complete();
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
    public Map<String, Throwable> failures() {
        return new TreeMap<>(run.failures());
    }

    /** Package of the rule file. */
    public String place(String rule) {
        return bases.packageOf(rule);
    }
}
