package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.EvidenceItem;

/** The ids of the records that the evidence of one decision rests on, whatever kind of record it states. */
final class Attachments {

    private final Set<String> ids = new HashSet<>();

    Attachments(Decision decision) {
        for (EvidenceItem item : decision.evidence()) {
            if (item.factId() != null) {
                ids.add(item.factId());
            }
        }
    }

    /** Whether a piece of evidence names the owner or its row of that day. */
    boolean name(String ownerId, LocalDate date) {
        return ids.contains(ownerId) || ids.contains(ownerId + "/" + date);
    }
}
