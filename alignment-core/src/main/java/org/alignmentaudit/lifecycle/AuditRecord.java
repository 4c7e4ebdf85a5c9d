package org.alignmentaudit.lifecycle;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.internal.engine.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What went into an audit and what came out, by digest: enough to audit again later and to prove that the same comes out.
 * Immutable and thread-safe.
 *
 * @param outline the audit
 * @param waiversDigest SHA-256 of the waivers, in hex; null where there were none
 * @param baselineDigest SHA-256 of the baseline as it was before the audit, in hex; null where there was none
 * @param scorecardDigest SHA-256 of the scorecard, in hex; null in a record that was written before records held it
 * @param failuresDigest SHA-256 of the rules that threw, in hex; null in a record that was written before records held it
 * @param contents SHA-256, in hex, of all that each finding says, by fingerprint
 */
public record AuditRecord(
        AuditOutline outline,
        @Nullable String waiversDigest,
        @Nullable String baselineDigest,
        @Nullable String scorecardDigest,
        @Nullable String failuresDigest,
        Map<String, String> contents) {

    /** Copies what the map says of the findings. */
    public AuditRecord {
        Map<String, String> known = new TreeMap<>(contents);
        known.keySet().retainAll(outline.byFingerprint().keySet());
        contents = Collections.unmodifiableMap(known);
    }

    /**
     * Records an audit.
     *
     * @param report its report, waivers applied
     * @param waivers the waivers that were applied; null where there are none
     * @param baseline the baseline that the report was held against, as it was kept before; null where none was
     */
    public static AuditRecord of(AuditReport report, @Nullable Waivers waivers, @Nullable Baseline baseline) {
        Map<String, String> contents = new TreeMap<>();
        report.findings().forEach(finding -> contents.put(finding.fingerprint(), content(finding)));
        return new AuditRecord(
                AuditOutline.of(report),
                waivers == null ? null : waivers.digest(),
                baseline == null ? null : baseline.digest(),
                digest(report.scorecard()),
                digest(report.failures()),
                contents);
    }

    private static String digest(List<?> parts) {
        return Sha256.hex(Canonical.line(parts.toArray()));
    }

    /** This record without what another one does not hold. */
    AuditRecord asFarAs(AuditRecord other) {
        return new AuditRecord(
                outline,
                waiversDigest,
                baselineDigest,
                other.scorecardDigest == null ? null : scorecardDigest,
                other.failuresDigest == null ? null : failuresDigest,
                contents);
    }

    /** All that the finding says of itself, whatever is known of it, and whoever waived it. */
    private static String content(Finding finding) {
        return Sha256.hex(Canonical.line(
                finding.fingerprint(),
                finding.rule(),
                finding.findingClass(),
                finding.severity(),
                finding.confidence(),
                finding.evidenceLevel(),
                finding.alternatives(),
                finding.subject(),
                finding.related(),
                finding.texts(),
                finding.evidence(),
                finding.counterEvidence(),
                finding.guards(),
                finding.settings(),
                finding.dispositions()));
    }
}
