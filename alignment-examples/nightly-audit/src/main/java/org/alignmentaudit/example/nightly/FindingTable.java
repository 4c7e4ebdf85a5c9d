package org.alignmentaudit.example.nightly;

import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.GoneFinding;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.audit.RuleFailure;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.portfolio.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Where the host shows its users what was found, and what nobody could look for. All of a night may come twice, where the
 * night before broke off.
 */
public interface FindingTable {

    /** Adds the row, or replaces the one with the same {@code upsertKey}; its {@code fingerprint} names the finding. */
    void upsert(Map<String, @Nullable Object> finding);

    /** Takes the row with this fingerprint away: it was looked for and is gone. */
    void gone(GoneFinding finding);

    /** Keeps the row with this fingerprint and says why nobody could look for it: it may still be there. */
    void unverified(UnverifiedFinding finding);

    /**
     * Shows the rules that were not assessed, or not for all subjects or not in all their forms, for want of what they name.
     * All of the night, in place of those of the last; empty where there is none.
     */
    void notAssessed(List<RuleAssessment> rules);

    /**
     * Tells whoever runs the host which rules threw; what they found before is unverified. All of the night, in place of those
     * of the last; empty where there is none.
     */
    void failed(List<RuleFailure> failures);

    /**
     * The night was audited, which ends a refusal of the last.
     *
     * @param complete whether the audit came to its end; what it did not find may be there if not
     */
    void audited(boolean complete);

    /** The data of the night cannot be audited; what earlier nights found and told stays. */
    void refused(List<Problem> problems);
}
