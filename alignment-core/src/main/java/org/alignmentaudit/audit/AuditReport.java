package org.alignmentaudit.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What an audit found, what it could assess and what it could not. Immutable and thread-safe. The same portfolio, packs,
 * policy and locale give equal reports; nothing in it depends on the clock of the machine or on the order of input.
 *
 * @param libraryVersion version of this library
 * @param locale language of the texts
 * @param asOf the day the portfolio was seen on
 * @param portfolio what was audited
 * @param currency ISO 4217 code of amounts; empty where the portfolio names none
 * @param packs the packs that were used, in the order given to the auditor
 * @param policyDigest SHA-256 of the policy, in hex
 * @param complete whether every match of every rule was looked at
 * @param findings by severity, highest first, then rule id, then fingerprint
 * @param rules what became of each rule, by id
 * @param failures the rules that threw, by name
 * @param cut how many records and rows were left out because they happened after the as-of date, by path
 * @param scorecard the measures, by id; empty where no pack holds one
 * @param waivers what whoever keeps the waivers should know
 * @param gone what the baseline holds and was looked for and not found again, by rule, then fingerprint; empty without a
 *     baseline
 * @param unverified what the baseline holds and nobody could look for this time, by rule, then fingerprint: it may still be
 *     there; empty without a baseline
 */
public record AuditReport(
        String libraryVersion,
        Locale locale,
        LocalDate asOf,
        PortfolioRef portfolio,
        String currency,
        List<PackRef> packs,
        String policyDigest,
        boolean complete,
        List<Finding> findings,
        List<RuleAssessment> rules,
        List<RuleFailure> failures,
        Map<String, Integer> cut,
        List<Measure> scorecard,
        WaiverNotes waivers,
        List<GoneFinding> gone,
        List<UnverifiedFinding> unverified) {

    /** Copies the lists. */
    public AuditReport {
        packs = List.copyOf(packs);
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
        failures = List.copyOf(failures);
        cut = Collections.unmodifiableMap(new TreeMap<>(cut));
        scorecard = List.copyOf(scorecard);
        gone = List.copyOf(gone);
        unverified = List.copyOf(unverified);
    }

    /** This report with other findings, and what became of its waivers. */
    public AuditReport with(List<Finding> findings, WaiverNotes waivers) {
        return with(findings, waivers, gone, unverified);
    }

    /** This report with other findings, and what became of those that its baseline holds and that were not found again. */
    public AuditReport with(List<Finding> findings, List<GoneFinding> gone, List<UnverifiedFinding> unverified) {
        return with(findings, waivers, gone, unverified);
    }

    private AuditReport with(
            List<Finding> findings, WaiverNotes waivers, List<GoneFinding> gone, List<UnverifiedFinding> unverified) {
        return new AuditReport(
                libraryVersion,
                locale,
                asOf,
                portfolio,
                currency,
                packs,
                policyDigest,
                complete,
                findings,
                rules,
                failures,
                cut,
                scorecard,
                waivers,
                gone,
                unverified);
    }

    /** Number of findings by severity; severities without findings are left out. */
    public Map<Severity, Integer> bySeverity() {
        return count(Severity.class, Finding::severity);
    }

    /** Number of findings by class; classes without findings are left out. Classes are never added up. */
    public Map<FindingClass, Integer> byClass() {
        return count(FindingClass.class, Finding::findingClass);
    }

    private <K extends Enum<K>> Map<K, Integer> count(Class<K> type, Function<Finding, K> key) {
        Map<K, Integer> counts = new EnumMap<>(type);
        findings.forEach(finding -> counts.merge(key.apply(finding), 1, Integer::sum));
        return counts;
    }

    /** The findings of one rule, in the order of the report. */
    public List<Finding> findings(String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /** What became of one rule, if the packs hold it. */
    public Optional<RuleAssessment> rule(String id) {
        return rules.stream().filter(rule -> rule.rule().equals(id)).findFirst();
    }

    /** Whether there is a finding of at least this severity that no waiver covers. */
    public boolean has(Severity severity) {
        return findings.stream()
                .anyMatch(finding -> !finding.waived() && finding.severity().compareTo(severity) >= 0);
    }

    /**
     * Why this audit could not have found again what a rule found on a subject before; empty if it could have, so that its
     * absence tells something. A subject that is no longer in the portfolio, or no longer in the scope of the rule, was
     * looked for.
     *
     * @param rule id of the rule
     * @param subject what it was about
     * @param alternatives letters of the alternatives that held then; empty where the rule has one form
     */
    public Optional<Unverified> unverified(String rule, SubjectRef subject, Collection<String> alternatives) {
        Optional<RuleAssessment> assessment = rule(rule);
        if (assessment.isEmpty()) {
            return Optional.of(Unverified.NO_SUCH_RULE);
        }
        return switch (assessment.get().status()) {
            case DISABLED -> Optional.of(Unverified.DISABLED);
            case FAILED -> Optional.of(Unverified.FAILED);
            case NOT_ASSESSED -> Optional.of(Unverified.NOT_ASSESSED);
            case ASSESSED ->
                !complete
                        ? Optional.of(Unverified.INCOMPLETE)
                        : portfolio.assessable(rule, subject, alternatives)
                                ? Optional.empty()
                                : Optional.of(Unverified.SUBJECT_NOT_ASSESSABLE);
        };
    }

    /** The findings as rows of a host's own table, in the order of the report; see {@link Finding#toMap}. */
    public List<Map<String, @Nullable Object>> rows() {
        return findings.stream().map(finding -> finding.toMap(portfolio.id())).toList();
    }
}
