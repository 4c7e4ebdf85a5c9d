package org.alignmentaudit.internal.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding.
 *
 * @param anchor id of its place on the page
 * @param rule id of its rule
 * @param title name of its rule
 * @param severity how much it matters
 * @param kind what sort of statement it makes
 * @param state where it stands against the baseline; null without one
 * @param waived why it is left as it is; null where no waiver covers it
 * @param lapsed why it shows although a waiver is meant for it; null where that does not apply
 * @param subject kind and id of what it is about
 * @param name what that is called; empty where it has no name
 * @param timeline id of the place of the timeline of its initiative; null where there is none
 * @param condition what was seen
 * @param texts criterion, effect, recommendation; or the last alone
 * @param told id of the place of the finding that tells criterion and effect in its place; null where it does itself
 * @param notes how sure it is, what else it is about, what became of it
 * @param evidence what was seen, piece by piece
 * @param counterEvidence what speaks against it
 * @param guards innocent explanations by what became of them
 */
public record FindingCard(
        String anchor,
        String rule,
        String title,
        Mark severity,
        Mark kind,
        @Nullable Mark state,
        @Nullable String waived,
        @Nullable String lapsed,
        String subject,
        String name,
        @Nullable String timeline,
        String condition,
        List<Item> texts,
        @Nullable String told,
        List<Item> notes,
        List<Seen> evidence,
        List<Seen> counterEvidence,
        List<Item> guards) {

    /** Whether there is anything to open: a rule may find something and cite nothing. */
    public boolean judged() {
        return !evidence.isEmpty() || !counterEvidence.isEmpty() || !guards.isEmpty();
    }
}
