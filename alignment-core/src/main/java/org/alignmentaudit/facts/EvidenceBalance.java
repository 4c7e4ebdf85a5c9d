package org.alignmentaudit.facts;

import org.jspecify.annotations.Nullable;

/**
 * How much of the evidence of a decision points which way. What is neutral does not count.
 *
 * @param supports pieces of evidence that speak for the decision
 * @param contradicts pieces of evidence that speak against it
 */
public record EvidenceBalance(int supports, int contradicts) {

    static @Nullable EvidenceBalance of(Decision decision) {
        if (decision.evidence().known()) {
            return new EvidenceBalance(
                    count(decision, EvidenceStance.SUPPORTS), count(decision, EvidenceStance.CONTRADICTS));
        }
        return decision.evidenceFor() == null || decision.evidenceAgainst() == null
                ? null
                : new EvidenceBalance(decision.evidenceFor(), decision.evidenceAgainst());
    }

    private static int count(Decision decision, EvidenceStance stance) {
        return (int) decision.evidence().stream()
                .filter(item -> item.stance() == stance)
                .count();
    }

    /** Number of pieces that point one way or the other. */
    public int weighed() {
        return supports + contradicts;
    }

    /** The part that speaks for it; 0 where nothing points either way. */
    public double supportShare() {
        return weighed() == 0 ? 0 : (double) supports / weighed();
    }
}
