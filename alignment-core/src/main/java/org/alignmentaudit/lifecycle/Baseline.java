package org.alignmentaudit.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.internal.engine.Sha256;

/**
 * The findings of a portfolio that are known. An audit that is held against it says what is new, and what has changed since
 * it was accepted. Immutable and thread-safe.
 *
 * <p>It shrinks by itself: {@link Comparison#shrunk} lacks what was looked for and is gone. What could not be looked for
 * stays: not assessed is never clean. It grows, and takes over changes, only by {@link #updated}.
 */
public final class Baseline {

    private final String portfolio;
    private final Map<String, BaselineEntry> entries;

    private Baseline(String portfolio, Map<String, BaselineEntry> entries) {
        this.portfolio = portfolio;
        this.entries = entries;
    }

    /** A baseline that holds nothing, so that every finding is new. */
    public static Baseline empty(String portfolio) {
        return of(portfolio, List.of());
    }

    /**
     * A baseline of these entries, in any order.
     *
     * @param portfolio id of the portfolio
     * @throws IllegalArgumentException if two entries have one fingerprint
     */
    public static Baseline of(String portfolio, Collection<BaselineEntry> entries) {
        List<BaselineEntry> sorted = new ArrayList<>(entries);
        sorted.sort((one, other) -> KnownFinding.ORDER.compare(one.finding(), other.finding()));
        Map<String, BaselineEntry> byFingerprint = new LinkedHashMap<>();
        for (BaselineEntry entry : sorted) {
            if (byFingerprint.put(entry.fingerprint(), entry) != null) {
                throw new IllegalArgumentException("Two entries have the fingerprint " + entry.fingerprint()
                        + ".\nA baseline holds each finding once.");
            }
        }
        return new Baseline(portfolio, Collections.unmodifiableMap(byFingerprint));
    }

    /** Identifier of the portfolio. */
    public String portfolio() {
        return portfolio;
    }

    /** What it holds, by rule, then fingerprint. */
    public List<BaselineEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The entry of a finding, if it is known. */
    public Optional<BaselineEntry> entry(String fingerprint) {
        return Optional.ofNullable(entries.get(fingerprint));
    }

    /**
     * Holds a report against it.
     *
     * @throws IllegalArgumentException if the report is of another portfolio
     */
    public Comparison compare(AuditReport report) {
        requireSame(report);
        return Comparison.of(this, report);
    }

    /**
     * This baseline, once somebody has accepted what the report says: with all its findings as they are now, and without what
     * is gone. Each keeps the day it was first seen; what could not be looked for stays as it was.
     *
     * @throws IllegalArgumentException if the report is of another portfolio
     */
    public Baseline updated(AuditReport report) {
        Map<String, BaselineEntry> accepted =
                new LinkedHashMap<>(compare(report).shrunk().entries);
        for (Finding finding : report.findings()) {
            LocalDate firstSeen =
                    entry(finding.fingerprint()).map(BaselineEntry::firstSeen).orElse(report.asOf());
            accepted.put(finding.fingerprint(), new BaselineEntry(KnownFinding.of(finding), firstSeen));
        }
        return of(portfolio, accepted.values());
    }

    /** This baseline without some of its findings, which are then news if they show again. */
    public Baseline without(Collection<String> fingerprints) {
        Map<String, BaselineEntry> rest = new LinkedHashMap<>(entries);
        rest.keySet().removeAll(fingerprints);
        return new Baseline(portfolio, Collections.unmodifiableMap(rest));
    }

    private void requireSame(AuditReport report) {
        if (!report.portfolio().id().equals(portfolio)) {
            throw new IllegalArgumentException("The baseline is of the portfolio " + portfolio + ", the report of "
                    + report.portfolio() + ".\nEach portfolio needs a baseline of its own.");
        }
    }

    /** SHA-256 of what it holds, in hex; equal baselines have equal digests. */
    public String digest() {
        return Sha256.hex(entries.values().stream()
                .map(entry -> Canonical.line(entry.finding().canonical(), entry.firstSeen()))
                .collect(Collectors.joining("\n", Canonical.line(portfolio) + "\n", "")));
    }

    /** Whether both hold the same findings of the same portfolio, names of subjects included. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline that && portfolio.equals(that.portfolio) && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return 31 * portfolio.hashCode() + entries.hashCode();
    }

    /** The portfolio and how many findings of it are known. */
    @Override
    public String toString() {
        return "baseline of " + portfolio + " with " + entries.size() + " findings";
    }
}
