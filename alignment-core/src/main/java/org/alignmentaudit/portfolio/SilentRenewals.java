package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.PartnerRenewal;
import org.jspecify.annotations.Nullable;

/**
 * Renewals of a contract in a row that came by themselves, without a review in between.
 *
 * @param renewals the renewals, oldest first, never empty
 * @param reviewedOn day of the last review of the partner, before all of them; null where there was none
 */
public record SilentRenewals(
        List<PartnerRenewal> renewals, @Nullable LocalDate reviewedOn) {

    /** Copies the list. */
    public SilentRenewals {
        renewals = List.copyOf(renewals);
    }

    /** How many. */
    public int count() {
        return renewals.size();
    }

    /** Day of the oldest. */
    public LocalDate first() {
        return renewals.get(0).date();
    }

    /** Day of the newest. */
    public LocalDate last() {
        return renewals.get(renewals.size() - 1).date();
    }
}
