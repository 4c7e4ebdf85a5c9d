package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import org.alignmentaudit.facts.FactType;

/**
 * A record that speaks against its subject: a bad status report, an observation worse than its straight line, or a loss.
 *
 * @param type STATUS_REPORT, OBSERVATION or OPPORTUNITY
 * @param ownerType the element it belongs to: INITIATIVE, KPI or OPPORTUNITY
 * @param ownerId the initiative, KPI or opportunity
 * @param date day of the record
 */
public record ContraryRecord(FactType type, FactType ownerType, String ownerId, LocalDate date) {

    /** The newest first, then by kind and owner. */
    static final Comparator<ContraryRecord> NEWEST_FIRST = Comparator.comparing(ContraryRecord::date)
            .reversed()
            .thenComparing(ContraryRecord::type)
            .thenComparing(ContraryRecord::ownerId);

    static ContraryRecord statusReport(String initiativeId, LocalDate date) {
        return new ContraryRecord(FactType.STATUS_REPORT, FactType.INITIATIVE, initiativeId, date);
    }

    static ContraryRecord observation(String kpiId, LocalDate date) {
        return new ContraryRecord(FactType.OBSERVATION, FactType.KPI, kpiId, date);
    }

    static ContraryRecord loss(String opportunityId, LocalDate date) {
        return new ContraryRecord(FactType.OPPORTUNITY, FactType.OPPORTUNITY, opportunityId, date);
    }

    /** Whether evidence rests on it: it names the owner, or owner and date as {@code I-7/2026-03-31}. */
    boolean attachedTo(Attachments attachments) {
        return attachments.name(ownerId, date);
    }
}
