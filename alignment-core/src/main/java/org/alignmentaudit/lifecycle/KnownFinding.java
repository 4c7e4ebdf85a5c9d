package org.alignmentaudit.lifecycle;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Waived;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a finding to tell later whether it has changed.
 *
 * @param fingerprint its identity
 * @param rule id of its rule
 * @param subject what it is about
 * @param severity how much it matters
 * @param confidence how sure it is, 0..1
 * @param alternatives letters of the alternatives of the rule that hold, in alphabetical order
 * @param waiver the waiver that covers it; null where none does
 */
public record KnownFinding(
        String fingerprint,
        String rule,
        SubjectRef subject,
        Severity severity,
        double confidence,
        List<String> alternatives,
        @Nullable Waived waiver) {

    /** By rule, then fingerprint. */
    public static final Comparator<KnownFinding> ORDER =
            Comparator.comparing(KnownFinding::rule).thenComparing(KnownFinding::fingerprint);

    /** Confidence changes from here on: less is noise (data dictionary, last lines). */
    private static final BigDecimal CONFIDENCE_STEP = new BigDecimal("0.1");

    /** Copies the list. */
    public KnownFinding {
        alternatives = List.copyOf(alternatives);
    }

    /** What is kept of a finding. */
    public static KnownFinding of(Finding finding) {
        return new KnownFinding(
                finding.fingerprint(),
                finding.rule(),
                finding.subject(),
                finding.severity(),
                finding.confidence(),
                finding.alternatives(),
                finding.waiver());
    }

    /**
     * In what the finding differs now: severity, confidence by 0.1 or more, alternatives, waiver. Evidence alone, and names,
     * never make a difference.
     */
    public Set<Difference> differences(KnownFinding now) {
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        if (severity != now.severity) {
            differences.add(Difference.SEVERITY);
        }
        if (far(confidence, now.confidence)) {
            differences.add(Difference.CONFIDENCE);
        }
        if (!alternatives.equals(now.alternatives)) {
            differences.add(Difference.ALTERNATIVES);
        }
        if (!Objects.equals(waiver, now.waiver)) {
            differences.add(Difference.WAIVER);
        }
        return differences;
    }

    /** Exact: in binary, 0.9 less 0.8 is below 0.1. */
    private static boolean far(double one, double other) {
        BigDecimal distance =
                BigDecimal.valueOf(one).subtract(BigDecimal.valueOf(other)).abs();
        return distance.compareTo(CONFIDENCE_STEP) >= 0;
    }

    /** One line for digests. */
    String canonical() {
        return Canonical.line(
                fingerprint,
                rule,
                subject.key(),
                severity,
                BigDecimal.valueOf(confidence).stripTrailingZeros().toPlainString(),
                String.join("|", alternatives),
                waiver == null ? "" : waiver.reason(),
                waiver == null ? "" : waiver.approvedBy(),
                waiver == null ? "" : waiver.until());
    }
}
