package org.alignmentaudit.lifecycle;

import java.time.LocalDate;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Waived;
import org.jspecify.annotations.Nullable;

/**
 * Somebody answers for leaving a finding as it is, for a while.
 *
 * @param place where it stands in its document
 * @param rule id of the rule
 * @param subject what the finding is about; the name does not matter
 * @param fingerprint the one finding that is meant; null for all of the rule about the subject
 * @param reason why it is left as it is
 * @param approvedBy who answers for that
 * @param until last day on which it counts
 */
public record Waiver(
        String place,
        String rule,
        SubjectRef subject,
        @Nullable String fingerprint,
        String reason,
        String approvedBy,
        LocalDate until) {

    /**
     * Takes what a document could tell and a finding can say.
     *
     * @throws IllegalArgumentException if a text is blank, or the last day is in none of the years 0 to 9999
     */
    public Waiver {
        if (rule.isBlank()) {
            throw new IllegalArgumentException("The waiver " + place + " names no rule.\nName the one that finds it.");
        }
        new Waived(reason, approvedBy, until);
    }

    /** Whether the finding is one that it is meant for, on whatever day. */
    public boolean matches(Finding finding) {
        return rule.equals(finding.rule())
                && subject.key().equals(finding.subject().key())
                && (fingerprint == null || fingerprint.equals(finding.fingerprint()));
    }

    /** Whether it counts on this day: up to and with its last. */
    public boolean covers(LocalDate day) {
        return !day.isAfter(until);
    }

    /** What a finding says of it. */
    Waived waived() {
        return new Waived(reason, approvedBy, until);
    }

    String canonical() {
        return Canonical.line(rule, subject.key(), fingerprint == null ? "" : fingerprint, reason, approvedBy, until);
    }
}
