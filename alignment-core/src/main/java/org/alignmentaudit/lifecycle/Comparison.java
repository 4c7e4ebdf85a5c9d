package org.alignmentaudit.lifecycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.GoneFinding;
import org.alignmentaudit.audit.Unverified;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingState;
import org.alignmentaudit.finding.Severity;

/**
 * A report held against a baseline.
 *
 * @param baseline what it was held against
 * @param report the report, whose findings have a state, with what is gone and what nobody could look for
 * @param shrunk the baseline without what is gone
 * @param differences in what each changed finding differs, by fingerprint
 */
public record Comparison(
        Baseline baseline, AuditReport report, Baseline shrunk, Map<String, Set<Difference>> differences) {

    /** Copies the map. */
    public Comparison {
        differences = Collections.unmodifiableMap(new TreeMap<>(differences));
    }

    static Comparison of(Baseline baseline, AuditReport report) {
        Map<String, Set<Difference>> differences = new TreeMap<>();
        Set<String> found = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : report.findings()) {
            found.add(finding.fingerprint());
            FindingState state = baseline.entry(finding.fingerprint())
                    .map(entry -> state(entry, finding, differences))
                    .orElse(FindingState.NEW);
            findings.add(finding.with(state));
        }
        List<GoneFinding> gone = new ArrayList<>();
        List<UnverifiedFinding> unverified = new ArrayList<>();
        for (BaselineEntry entry : baseline.entries()) {
            if (!found.contains(entry.fingerprint())) {
                unverified(entry, report)
                        .ifPresentOrElse(
                                reason -> unverified.add(unverified(entry, reason)), () -> gone.add(gone(entry)));
            }
        }
        Baseline shrunk =
                baseline.without(gone.stream().map(GoneFinding::fingerprint).toList());
        return new Comparison(baseline, report.with(findings, gone, unverified), shrunk, differences);
    }

    private static FindingState state(BaselineEntry entry, Finding finding, Map<String, Set<Difference>> differences) {
        Set<Difference> found = entry.finding().differences(KnownFinding.of(finding));
        if (found.isEmpty()) {
            return FindingState.UNCHANGED;
        }
        differences.put(finding.fingerprint(), found);
        return FindingState.CHANGED;
    }

    private static Optional<Unverified> unverified(BaselineEntry entry, AuditReport report) {
        KnownFinding known = entry.finding();
        return report.unverified(known.rule(), known.subject(), known.alternatives());
    }

    private static GoneFinding gone(BaselineEntry entry) {
        KnownFinding known = entry.finding();
        return new GoneFinding(
                known.fingerprint(), known.rule(), known.subject().key(), entry.firstSeen(), known.severity());
    }

    private static UnverifiedFinding unverified(BaselineEntry entry, Unverified reason) {
        KnownFinding known = entry.finding();
        return new UnverifiedFinding(
                known.fingerprint(), known.rule(), known.subject().key(), entry.firstSeen(), known.severity(), reason);
    }

    /**
     * The findings of at least this severity that nobody has accepted so far, in the order of the report: those that are new,
     * those that matter more than they did, and those that a waiver covered and covers no longer. What a waiver covers is
     * none of them.
     */
    public List<Finding> news(Severity severity) {
        return report.findings().stream()
                .filter(finding -> !finding.waived() && finding.severity().compareTo(severity) >= 0)
                .filter(finding -> baseline.entry(finding.fingerprint())
                        .map(entry -> !accepted(entry.finding(), finding))
                        .orElse(true))
                .toList();
    }

    private static boolean accepted(KnownFinding known, Finding finding) {
        return known.waiver() == null && known.severity().compareTo(finding.severity()) >= 0;
    }
}
