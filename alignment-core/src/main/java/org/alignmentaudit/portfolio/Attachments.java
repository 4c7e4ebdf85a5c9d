package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.FactType;
import org.jspecify.annotations.Nullable;

/** The records that the evidence of one decision rests on. */
final class Attachments {

    private record Name(@Nullable FactType type, String id) {}

    private final Set<Name> names = new HashSet<>();

    Attachments(Decision decision) {
        for (EvidenceItem item : decision.evidence()) {
            if (item.factId() != null) {
                names.add(new Name(item.factType(), item.factId()));
            }
        }
    }

    /** Whether a piece of evidence of this kind, or of none, names the owner or its row of that day. */
    boolean name(FactType type, String ownerId, LocalDate date) {
        String row = ownerId + "/" + date;
        return names.contains(new Name(type, ownerId))
                || names.contains(new Name(type, row))
                || names.contains(new Name(null, ownerId))
                || names.contains(new Name(null, row));
    }
}
