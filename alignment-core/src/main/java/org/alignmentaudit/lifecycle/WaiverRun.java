package org.alignmentaudit.lifecycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.LapsedWaiver;

/** Waivers held against the findings of one report. */
final class WaiverRun {

    private final Waivers waivers;
    private final AuditReport report;
    private final Map<String, List<Waiver>> byTarget = new HashMap<>();
    private final Set<Waiver> matched = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Waiver, Waiver> overlaps = new IdentityHashMap<>();
    private final Set<String> covered = new HashSet<>();

    WaiverRun(Waivers waivers, AuditReport report) {
        this.waivers = waivers;
        this.report = report;
        for (Waiver waiver : waivers.waivers()) {
            byTarget.computeIfAbsent(target(waiver.rule(), waiver.subject()), key -> new ArrayList<>())
                    .add(waiver);
        }
    }

    private static String target(String rule, SubjectRef subject) {
        return rule + " " + subject.key();
    }

    AuditReport applied() {
        List<Finding> findings = report.findings().stream().map(this::judged).toList();
        return report.with(findings, new WaiverRemarks(this, waivers, report).notes());
    }

    private Finding judged(Finding finding) {
        List<Waiver> meant = byTarget.getOrDefault(target(finding.rule(), finding.subject()), List.of()).stream()
                .filter(waiver -> waiver.matches(finding))
                .toList();
        matched.addAll(meant);
        List<Waiver> counting = meant.stream().filter(this::counts).toList();
        if (counting.isEmpty()) {
            return lapsed(finding, meant).map(finding::with).orElse(finding);
        }
        Waiver chosen = longest(counting);
        overlap(counting, chosen);
        covered.add(finding.fingerprint());
        return finding.with(chosen.waived());
    }

    /** The one that ends last; of two, the first. */
    private static Waiver longest(List<Waiver> some) {
        Waiver chosen = some.get(0);
        for (Waiver waiver : some) {
            if (waiver.until().isAfter(chosen.until())) {
                chosen = waiver;
            }
        }
        return chosen;
    }

    private void overlap(List<Waiver> counting, Waiver chosen) {
        for (Waiver waiver : counting) {
            if (waiver != chosen) {
                overlaps.put(waiver, chosen);
                overlaps.putIfAbsent(chosen, waiver);
            }
        }
    }

    /** A renewal that is malformed says more than the waiver that it was to renew. */
    private Optional<LapsedWaiver> lapsed(Finding finding, List<Waiver> expired) {
        Optional<Waiver> last = expired.isEmpty() ? Optional.empty() : Optional.of(longest(expired));
        return waivers.malformed().stream()
                .filter(waiver -> waiver.matches(finding))
                .filter(waiver -> last.isEmpty() || waiver.goesOnAfter(last.get()))
                .findFirst()
                .map(waiver -> new LapsedWaiver(
                        LapsedWaiver.Cause.MALFORMED, waiver.place(), waiver.until(), waiver.sentences()))
                .or(() -> last.map(waiver ->
                        new LapsedWaiver(LapsedWaiver.Cause.EXPIRED, waiver.place(), waiver.until(), List.of())));
    }

    boolean counts(Waiver waiver) {
        return waiver.covers(report.asOf());
    }

    /** Whether there is a finding that it is meant for. */
    boolean matched(Waiver waiver) {
        return matched.contains(waiver);
    }

    /** Whether each finding that it is meant for is covered by another one. */
    boolean replaced(Waiver waiver) {
        return report.findings().stream()
                .filter(waiver::matches)
                .allMatch(finding -> covered.contains(finding.fingerprint()));
    }

    /** The other waiver for a finding of this one, if there is one. */
    Optional<Waiver> overlapping(Waiver waiver) {
        return Optional.ofNullable(overlaps.get(waiver));
    }
}
