package org.alignmentaudit.lifecycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.PackRef;
import org.alignmentaudit.audit.RuleAssessment;

/**
 * What of a report is needed to hold it against another one. It comes from a report at hand, or from one that was written as
 * JSON. Immutable and thread-safe.
 *
 * @param libraryVersion version of the library
 * @param locale language of the texts
 * @param asOf the day the portfolio was seen on
 * @param portfolio id of the portfolio
 * @param portfolioDigest SHA-256 of everything that was handed over, in hex
 * @param packs the packs that were used, in the order given to the auditor
 * @param policyDigest SHA-256 of the policy, in hex
 * @param complete whether every match of every rule was looked at
 * @param findings the findings, by rule, then fingerprint
 * @param rules what became of each rule, by id
 */
public record AuditOutline(
        String libraryVersion,
        Locale locale,
        LocalDate asOf,
        String portfolio,
        String portfolioDigest,
        List<PackRef> packs,
        String policyDigest,
        boolean complete,
        List<KnownFinding> findings,
        List<RuleAssessment> rules) {

    /** Copies the lists and sorts findings and rules. */
    public AuditOutline {
        packs = List.copyOf(packs);
        findings = findings.stream().sorted(KnownFinding.ORDER).toList();
        rules = rules.stream()
                .sorted(Comparator.comparing(RuleAssessment::rule))
                .toList();
    }

    /** What is needed of this report. */
    public static AuditOutline of(AuditReport report) {
        return new AuditOutline(
                report.libraryVersion(),
                report.locale(),
                report.asOf(),
                report.portfolio().id(),
                report.portfolio().digest(),
                report.packs(),
                report.policyDigest(),
                report.complete(),
                report.findings().stream().map(KnownFinding::of).toList(),
                report.rules().stream().map(RuleAssessment::unnamed).toList());
    }

    /** What became of one rule, if the packs hold it. */
    public Optional<RuleAssessment> rule(String id) {
        return rules.stream().filter(rule -> rule.rule().equals(id)).findFirst();
    }

    /** The findings by fingerprint. */
    Map<String, KnownFinding> byFingerprint() {
        Map<String, KnownFinding> all = new TreeMap<>();
        findings.forEach(finding -> all.put(finding.fingerprint(), finding));
        return all;
    }
}
