package org.alignmentaudit.audit;

import java.time.LocalDate;
import org.alignmentaudit.finding.Severity;

/**
 * A finding that the baseline holds and that the audit looked for and did not find again.
 *
 * @param fingerprint its identity
 * @param rule id of its rule
 * @param subject what it was about, as {@code TYPE:id}
 * @param firstSeen as-of date of the audit that first found it
 * @param severity how much it mattered
 */
public record GoneFinding(String fingerprint, String rule, String subject, LocalDate firstSeen, Severity severity) {}
