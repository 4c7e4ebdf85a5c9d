package org.alignmentaudit.lifecycle;

import java.util.Collections;
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
 * @param contents SHA-256, in hex, of all that each finding says, by fingerprint
 */
public record AuditRecord(
        AuditOutline outline,
        @Nullable String waiversDigest,
        @Nullable String baselineDigest,
        Map<String, String> contents) {

    /** Copies the map. */
    public AuditRecord {
        contents = Collections.unmodifiableMap(new TreeMap<>(contents));
    }

    /**
     * Records an audit.
     *
     * @param report its report, waivers applied
     * @param waivers the waivers that were applied; null where there are none
     * @param baseline the baseline that the report was held against; null where there is none
     */
    public static AuditRecord of(AuditReport report, @Nullable Waivers waivers, @Nullable Baseline baseline) {
        Map<String, String> contents = new TreeMap<>();
        report.findings().forEach(finding -> contents.put(finding.fingerprint(), content(finding)));
        return new AuditRecord(
                AuditOutline.of(report),
                waivers == null ? null : waivers.digest(),
                baseline == null ? null : baseline.digest(),
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
