package org.alignmentaudit.testing;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.finding.Finding;

/**
 * What a rule found, alone and inside its pack, to be held against what a test expects. Checks throw an {@link AssertionError}
 * that says what was found and, where a subject stayed silent, which setting would have made it fire. Immutable.
 */
public final class Verification {

    private final Trial trial;
    private final String rule;
    private final AuditReport report;

    Verification(Trial trial) {
        this.trial = trial;
        rule = trial.rule();
        AuditReport alone = trial.alone();
        report = trial.inPack();
        if (!alone.findings(rule).equals(report.findings(rule))) {
            throw new AssertionError(rule + " found one thing alone and another inside the pack.\n  alone:   "
                    + subjects(alone, rule) + "\n  in pack: " + subjects(report, rule));
        }
        if (!measures(alone, rule).equals(measures(report, rule))) {
            throw new AssertionError(rule + " measured one thing alone and another inside the pack.\n  alone:   "
                    + measures(alone, rule) + "\n  in pack: " + measures(report, rule));
        }
        if (!report.failures().isEmpty()) {
            throw new AssertionError("Rules failed: " + report.failures());
        }
    }

    /** The rule is assessed and fires on exactly these subjects, written {@code TYPE:id}. */
    public Verification firesOn(String... subjects) {
        expect(AssessmentStatus.ASSESSED);
        SortedSet<String> expected = new TreeSet<>(List.of(subjects));
        SortedSet<String> actual = subjects(report, rule);
        if (!expected.equals(actual)) {
            throw new AssertionError(new Mismatch(trial, report).describe(expected, actual));
        }
        return this;
    }

    /** The rule is assessed, examines at least one subject, and finds nothing. */
    public Verification staysSilent() {
        firesOn();
        if (assessment().examined() == 0) {
            throw new AssertionError(rule + " examined nothing, so its silence says nothing: " + assessment());
        }
        return this;
    }

    /** The rule is not assessed and finds nothing, because exactly these paths are missing. */
    public Verification isNotAssessed(String... missing) {
        expect(AssessmentStatus.NOT_ASSESSED);
        if (!Set.copyOf(assessment().missing()).equals(Set.of(missing))) {
            throw new AssertionError(rule + " should miss " + List.of(missing) + " but misses "
                    + assessment().missing() + ".");
        }
        if (!report.findings(rule).isEmpty()) {
            throw new AssertionError(rule + " is not assessed and yet found " + subjects(report, rule) + ".");
        }
        return this;
    }

    /** The rule examined this many subjects and could not assess that many in its scope. */
    public Verification examined(int examined, int notAssessable) {
        if (assessment().examined() != examined || assessment().notAssessable() != notAssessable) {
            throw new AssertionError(rule + " should examine " + examined + " and not assess " + notAssessable
                    + " subjects: " + assessment());
        }
        return this;
    }

    /** The only finding of the rule. */
    public Finding finding() {
        List<Finding> findings = report.findings(rule);
        if (findings.size() != 1) {
            throw new AssertionError(rule + " should have one finding, but has " + subjects(report, rule) + ".");
        }
        return findings.get(0);
    }

    /** The line of the scorecard that the rule declares. */
    public Measure measure() {
        List<Measure> measures = measures(report, rule);
        if (measures.size() != 1) {
            throw new AssertionError(rule + " should have one measure, but has " + measures + ".");
        }
        return measures.get(0);
    }

    private static List<Measure> measures(AuditReport report, String rule) {
        return report.scorecard().stream()
                .filter(measure -> measure.kpi().equals(rule))
                .toList();
    }

    /** What became of the rule. */
    public RuleAssessment assessment() {
        return report.rule(rule).orElseThrow();
    }

    private void expect(AssessmentStatus status) {
        if (assessment().status() != status) {
            throw new AssertionError(rule + " should be " + status + ": " + assessment());
        }
    }

    static SortedSet<String> subjects(AuditReport report, String rule) {
        SortedSet<String> subjects = new TreeSet<>();
        report.findings(rule).forEach(finding -> subjects.add(finding.subject().key()));
        return subjects;
    }
}
