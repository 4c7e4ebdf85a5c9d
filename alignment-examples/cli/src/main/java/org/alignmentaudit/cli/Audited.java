package org.alignmentaudit.cli;

import java.util.Optional;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.lifecycle.AuditRecord;
import org.alignmentaudit.lifecycle.Comparison;
import org.alignmentaudit.lifecycle.Waivers;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * An audit with all that it was given.
 *
 * @param portfolio what was audited
 * @param report the report as it is written
 * @param comparison the report held against the baseline, if one was named
 * @param record what went in and what came out
 */
record Audited(Portfolio portfolio, AuditReport report, Optional<Comparison> comparison, AuditRecord record) {

    static Audited of(Portfolio portfolio, AuditReport report, Optional<Waivers> waivers, Optional<KnownBefore> known) {
        Optional<Comparison> comparison = known.map(before -> before.baseline().compare(report));
        return new Audited(
                portfolio,
                comparison.map(Comparison::report).orElse(report),
                comparison,
                AuditRecord.of(
                        report,
                        waivers.orElse(null),
                        known.flatMap(KnownBefore::nameable).orElse(null)));
    }
}
