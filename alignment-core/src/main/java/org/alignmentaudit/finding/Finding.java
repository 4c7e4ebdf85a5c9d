package org.alignmentaudit.finding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.facts.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * One finding of one rule about one set of subjects.
 *
 * @param fingerprint identity across audits: the same rule about the same subjects
 * @param rule id of the rule, such as {@code CB-03}
 * @param findingClass what sort of statement it makes
 * @param severity how much it matters
 * @param confidence how sure it is, 0..1: the rule's own, lowered where a guard could not be checked
 * @param evidenceLevel how well the rule is supported
 * @param alternatives letters of the alternatives of the rule that hold, in alphabetical order; empty where it has one form
 * @param subject what it is about
 * @param related further subjects, in order of kind and id
 * @param texts what it says
 * @param evidence what was seen, in the order in which the rule names it
 * @param counterEvidence what speaks against it
 * @param guards the innocent explanations that were looked at
 * @param settings the settings that the rule used, by name in alphabetical order; where the tenant set the severity, that
 *     too, as {@code severity} beside {@code severityOfRule}
 * @param state where it stands against the baseline; null without a baseline
 * @param waiver the waiver that covers it; null where none does
 * @param dispositions what the organisation made of it before, in order of the ids of its actions
 * @param lapsed the waiver that was meant for it and does not count; null where there is none, or another one covers it
 */
public record Finding(
        String fingerprint,
        String rule,
        FindingClass findingClass,
        Severity severity,
        double confidence,
        EvidenceLevel evidenceLevel,
        List<String> alternatives,
        SubjectRef subject,
        List<SubjectRef> related,
        FindingTexts texts,
        List<Evidence> evidence,
        List<Evidence> counterEvidence,
        List<Guard> guards,
        Map<String, Object> settings,
        @Nullable FindingState state,
        @Nullable Waived waiver,
        List<Disposition> dispositions,
        @Nullable LapsedWaiver lapsed) {

    /** A finding as a rule raises it: held against no baseline, covered by no waiver. */
    public Finding(
            String fingerprint,
            String rule,
            FindingClass findingClass,
            Severity severity,
            double confidence,
            EvidenceLevel evidenceLevel,
            List<String> alternatives,
            SubjectRef subject,
            List<SubjectRef> related,
            FindingTexts texts,
            List<Evidence> evidence,
            List<Evidence> counterEvidence,
            List<Guard> guards,
            Map<String, Object> settings) {
        this(
                fingerprint,
                rule,
                findingClass,
                severity,
                confidence,
                evidenceLevel,
                alternatives,
                subject,
                related,
                texts,
                evidence,
                counterEvidence,
                guards,
                settings,
                null,
                null,
                List.of(),
                null);
    }

    /** Copies the lists. */
    public Finding {
        alternatives = List.copyOf(alternatives);
        related = List.copyOf(related);
        evidence = List.copyOf(evidence);
        counterEvidence = List.copyOf(counterEvidence);
        guards = List.copyOf(guards);
        settings = settings.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(settings));
        dispositions = List.copyOf(dispositions);
    }

    /** This finding, held against a baseline. */
    public Finding with(FindingState state) {
        return with(state, waiver, dispositions, lapsed);
    }

    /** This finding, covered by a waiver. */
    public Finding with(Waived waiver) {
        return with(state, waiver, dispositions, null);
    }

    /** This finding, with what the organisation made of it before. */
    public Finding with(List<Disposition> dispositions) {
        return with(state, waiver, dispositions, lapsed);
    }

    /** This finding, covered by no waiver, since the one that was meant for it does not count. */
    public Finding with(LapsedWaiver lapsed) {
        return with(state, null, dispositions, lapsed);
    }

    private Finding with(
            @Nullable FindingState state,
            @Nullable Waived waiver,
            List<Disposition> dispositions,
            @Nullable LapsedWaiver lapsed) {
        return new Finding(
                fingerprint,
                rule,
                findingClass,
                severity,
                confidence,
                evidenceLevel,
                alternatives,
                subject,
                related,
                texts,
                evidence,
                counterEvidence,
                guards,
                settings,
                state,
                waiver,
                dispositions,
                lapsed);
    }

    /** Whether a waiver covers it. */
    public boolean waived() {
        return waiver != null;
    }

    /** What was seen, in one sentence. */
    public String condition() {
        return texts.condition();
    }

    /**
     * The finding as one row of a host's own table, by stable column names in this order; later versions only add columns.
     * {@code upsertKey} is the portfolio and the fingerprint: the same finding of the next audit has the same key, so that it
     * replaces this row.
     *
     * <p>Values are texts, numbers and null; lists are one text with {@code |} between their parts, evidence is one text with
     * {@code role=value} for each piece.
     *
     * @param portfolioId id of the audited portfolio
     */
    public Map<String, @Nullable Object> toMap(String portfolioId) {
        return new FindingRow(portfolioId, this).columns();
    }
}
