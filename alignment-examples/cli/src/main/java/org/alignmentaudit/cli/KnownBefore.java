package org.alignmentaudit.cli;

import java.util.Optional;
import org.alignmentaudit.lifecycle.Baseline;

/**
 * What was known before the audit.
 *
 * @param baseline what the report is held against
 * @param kept whether it was kept somewhere; one that is yet to be made holds nothing
 */
record KnownBefore(Baseline baseline, boolean kept) {

    /** The baseline that whoever audits again can name. */
    Optional<Baseline> nameable() {
        return kept ? Optional.of(baseline) : Optional.empty();
    }
}
