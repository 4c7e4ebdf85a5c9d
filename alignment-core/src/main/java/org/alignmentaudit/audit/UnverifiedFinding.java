package org.alignmentaudit.audit;

import java.time.LocalDate;
import org.alignmentaudit.finding.Severity;

/**
 * A finding that the baseline holds and that nobody could look for this time. It may still be there, so it stays in the
 * baseline.
 *
 * @param fingerprint its identity
 * @param rule id of its rule
 * @param subject what it was about, as {@code TYPE:id}
 * @param firstSeen as-of date of the audit that first found it
 * @param severity how much it mattered
 * @param reason why nobody could look for it
 */
public record UnverifiedFinding(
        String fingerprint, String rule, String subject, LocalDate firstSeen, Severity severity, Unverified reason) {}
