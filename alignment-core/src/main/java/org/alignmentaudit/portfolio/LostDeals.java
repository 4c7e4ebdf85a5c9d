package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.alignmentaudit.facts.LossReason;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/** Why deals were lost. Immutable and thread-safe. */
public final class LostDeals {

    private final LocalDate asOf;
    private final List<Opportunity> lost;

    LostDeals(Portfolio portfolio) {
        asOf = portfolio.asOf();
        lost = portfolio.opportunities().stream()
                .filter(deal -> deal.outcome() == OpportunityOutcome.LOST)
                .filter(deal -> deal.closedOn() != null && deal.lossReason() != null)
                .toList();
    }

    /**
     * What deals were lost to in the last so many days and in as many before. Null where one of the spans has fewer than so
     * many losses with a known reason.
     */
    public @Nullable LossShift shift(int days, int minLosses) {
        List<Opportunity> later = in(Window.upTo(asOf, days));
        List<Opportunity> earlier = in(Window.upTo(asOf.minusDays(days), days));
        int least = Math.max(1, minLosses);
        return later.size() < least || earlier.size() < least
                ? null
                : new LossShift(later.size(), replaced(later), earlier.size(), replaced(earlier));
    }

    private List<Opportunity> in(Window days) {
        return lost.stream()
                .filter(deal -> days.holds(Objects.requireNonNull(deal.closedOn())))
                .toList();
    }

    private static int replaced(List<Opportunity> deals) {
        return (int) deals.stream()
                .filter(deal ->
                        deal.lossReason() == LossReason.NEW_ENTRANT || deal.lossReason() == LossReason.SUBSTITUTE)
                .count();
    }
}
