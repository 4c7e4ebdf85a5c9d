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

    /** Shows that a rule was not assessed, or not for all subjects or not in all its forms, for want of what it names. */
    void notAssessed(RuleAssessment rule);

    /** Tells whoever runs the host that a rule threw; what it found before is unverified. */
    void failed(RuleFailure failure);

    /** The audit stopped before its end; what it did not find may be there. */
    void incomplete();

    /** The data of the night cannot be audited; what earlier nights found stays. */
    void refused(List<Problem> problems);
}
