package org.alignmentaudit.portfolio;

import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceOrigin;

/**
 * What customers contributed to the decisions on one initiative.
 *
 * @param decisions number of decisions on it
 * @param items pieces of evidence from customers in them, whichever way they point
 * @param complete whether every decision lists its evidence and every piece states where it comes from
 */
public record CustomerEvidence(int decisions, int items, boolean complete) {

    static CustomerEvidence in(List<Decision> decisions) {
        List<EvidenceItem> all = decisions.stream()
                .flatMap(decision -> decision.evidence().stream())
                .toList();
        return new CustomerEvidence(
                decisions.size(),
                (int) all.stream()
                        .filter(item -> item.origin() == EvidenceOrigin.CUSTOMER)
                        .count(),
                decisions.stream().allMatch(decision -> decision.evidence().known())
                        && all.stream().allMatch(item -> item.origin() != null));
    }

    /** Whether it can be told if customers contributed. */
    public boolean known() {
        return complete || items > 0;
    }

    /** Whether customers are known to have contributed nothing. */
    public boolean none() {
        return complete && items == 0;
    }
}
