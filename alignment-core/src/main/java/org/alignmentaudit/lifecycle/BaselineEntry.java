package org.alignmentaudit.lifecycle;

import java.time.LocalDate;

/**
 * A finding that a baseline holds.
 *
 * @param finding the finding as it was when it was last accepted into the baseline
 * @param firstSeen as-of date of the audit that first found it
 */
public record BaselineEntry(KnownFinding finding, LocalDate firstSeen) {

    /** Identity of the finding. */
    public String fingerprint() {
        return finding.fingerprint();
    }
}
