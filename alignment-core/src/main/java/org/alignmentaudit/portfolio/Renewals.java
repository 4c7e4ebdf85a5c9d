package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerRenewal;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;

/** How contracts with partners were renewed, and when partners were reviewed. Immutable and thread-safe. */
public final class Renewals {

    private final Map<String, LocalDate> reviewed = new HashMap<>();

    Renewals(Portfolio portfolio) {
        for (Review review : portfolio.reviews()) {
            if (review.subjectType() == SubjectType.PARTNER) {
                reviewed.merge(review.subjectId(), review.date(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
    }

    /**
     * The newest renewals in a row that came by themselves, since the contract was last renewed by a decision or the partner
     * last reviewed, a renewal on the day of the review excluded; null where there is none.
     */
    public @Nullable SilentRenewals silent(Partner partner) {
        List<PartnerRenewal> all = partner.renewals().list();
        int first = all.size();
        while (first > 0 && unseen(partner, all.get(first - 1))) {
            first--;
        }
        return first == all.size() ? null : new SilentRenewals(all.subList(first, all.size()), reviewedOn(partner));
    }

    private boolean unseen(Partner partner, PartnerRenewal renewal) {
        LocalDate review = reviewedOn(partner);
        return renewal.automatic() && (review == null || renewal.date().isAfter(review));
    }

    private @Nullable LocalDate reviewedOn(Partner partner) {
        return reviewed.get(partner.id());
    }
}
