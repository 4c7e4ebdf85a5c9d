package org.alignmentaudit.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.audit.Unverified;

/**
 * What moved from one report to another. Immutable and thread-safe. All lists of findings are by rule, then fingerprint.
 *
 * @param before the first report
 * @param after the second report
 * @param inputs what did not go into both alike: then findings may differ although nothing has happened
 * @param appeared findings of the second report that the first audit looked for and did not find
 * @param nowSeen findings of the second report that the first audit could not look for: they may be old
 * @param gone findings of the first report that the second audit looked for and did not find
 * @param unverified findings of the first report that the second audit could not look for: they may still be there
 * @param changed findings of both that differ
 * @param unchanged number of findings of both that do not
 * @param rules the rules of which the audits did not make the same, by id
 */
public record ReportDiff(
        AuditOutline before,
        AuditOutline after,
        List<InputDifference> inputs,
        List<KnownFinding> appeared,
        List<OneSidedFinding> nowSeen,
        List<KnownFinding> gone,
        List<OneSidedFinding> unverified,
        List<ChangedFinding> changed,
        int unchanged,
        List<RuleChange> rules) {

    /** Copies the lists. */
    public ReportDiff {
        inputs = List.copyOf(inputs);
        appeared = List.copyOf(appeared);
        nowSeen = List.copyOf(nowSeen);
        gone = List.copyOf(gone);
        unverified = List.copyOf(unverified);
        changed = List.copyOf(changed);
        rules = List.copyOf(rules);
    }

    /**
     * Holds two reports of one portfolio against each other.
     *
     * @throws IllegalArgumentException if they are of different portfolios
     */
    public static ReportDiff of(AuditOutline before, AuditOutline after) {
        if (!before.portfolio().equals(after.portfolio())) {
            throw new IllegalArgumentException("One report is of the portfolio " + before.portfolio()
                    + ", the other of " + after.portfolio() + ".\nReportDiff.across(...) compares them all the same.");
        }
        return across(before, after);
    }

    /** Holds two reports against each other, whatever portfolios they are of. */
    public static ReportDiff across(AuditOutline before, AuditOutline after) {
        return new Pairing(before, after).diff();
    }

    /** Whether no finding appeared, went, changed or could be looked for by one audit alone. */
    public boolean sameFindings() {
        return appeared.isEmpty() && nowSeen.isEmpty() && gone.isEmpty() && unverified.isEmpty() && changed.isEmpty();
    }

    /** The findings of both reports, laid beside each other. */
    private static final class Pairing {

        private final AuditOutline before;
        private final AuditOutline after;
        private final Map<String, KnownFinding> first;
        private final Map<String, KnownFinding> second;
        private final List<ChangedFinding> changed = new ArrayList<>();
        private int unchanged;

        Pairing(AuditOutline before, AuditOutline after) {
            this.before = before;
            this.after = after;
            this.first = before.byFingerprint();
            this.second = after.byFingerprint();
        }

        ReportDiff diff() {
            before.findings().stream()
                    .filter(finding -> second.containsKey(finding.fingerprint()))
                    .forEach(finding -> pair(finding, second.get(finding.fingerprint())));
            List<KnownFinding> appeared = new ArrayList<>();
            List<OneSidedFinding> nowSeen = new ArrayList<>();
            after.findings().stream()
                    .filter(finding -> !first.containsKey(finding.fingerprint()))
                    .forEach(finding -> sort(finding, unseen(before, finding.rule()), appeared, nowSeen));
            List<KnownFinding> gone = new ArrayList<>();
            List<OneSidedFinding> unverified = new ArrayList<>();
            before.findings().stream()
                    .filter(finding -> !second.containsKey(finding.fingerprint()))
                    .forEach(finding -> sort(finding, unsure(after, finding.rule()), gone, unverified));
            return new ReportDiff(
                    before,
                    after,
                    InputDifference.between(before, after),
                    appeared,
                    nowSeen,
                    gone,
                    unverified,
                    changed,
                    unchanged,
                    rules());
        }

        private void pair(KnownFinding one, KnownFinding other) {
            Set<Difference> differences = one.differences(other);
            if (differences.isEmpty()) {
                unchanged++;
            } else {
                changed.add(new ChangedFinding(one, other, differences));
            }
        }

        private static void sort(
                KnownFinding finding,
                Optional<Unverified> reason,
                List<KnownFinding> lookedFor,
                List<OneSidedFinding> notLookedFor) {
            reason.ifPresentOrElse(
                    why -> notLookedFor.add(new OneSidedFinding(finding, why)), () -> lookedFor.add(finding));
        }

        /** Why an audit could not look for any finding of a rule. */
        private static Optional<Unverified> unseen(AuditOutline audit, String rule) {
            AssessmentStatus status =
                    audit.rule(rule).map(RuleAssessment::status).orElse(null);
            if (status == null) {
                return Optional.of(Unverified.NO_SUCH_RULE);
            }
            return switch (status) {
                case NOT_ASSESSED -> Optional.of(Unverified.NOT_ASSESSED);
                case DISABLED -> Optional.of(Unverified.DISABLED);
                case FAILED -> Optional.of(Unverified.FAILED);
                case ASSESSED -> audit.complete() ? Optional.empty() : Optional.of(Unverified.INCOMPLETE);
            };
        }

        /** As above, or why it may not have looked for one of them: what is gone must be sure, what is new need not. */
        private static Optional<Unverified> unsure(AuditOutline audit, String rule) {
            return unseen(audit, rule)
                    .or(() -> audit.rule(rule).filter(RuleAssessment::inPart).map(it -> Unverified.ASSESSED_IN_PART));
        }

        private List<RuleChange> rules() {
            Map<String, RuleChange> all = new TreeMap<>();
            before.rules()
                    .forEach(rule ->
                            all.put(rule.rule(), new RuleChange(rule.rule(), rule.title(), rule.status(), null)));
            after.rules()
                    .forEach(rule -> all.merge(
                            rule.rule(),
                            new RuleChange(rule.rule(), rule.title(), null, rule.status()),
                            (one, other) -> new RuleChange(one.rule(), other.title(), one.before(), other.after())));
            return all.values().stream()
                    .filter(rule -> rule.before() != rule.after())
                    .toList();
        }
    }
}
