package org.alignmentaudit.portfolio;

import java.util.List;
import org.alignmentaudit.facts.Money;
import org.jspecify.annotations.Nullable;

/**
 * Open deals that the forecast of sales counts on, and that are far older than those that were won.
 *
 * @param won number of deals won, above zero
 * @param medianDays median of their days from opening to closing, above zero
 * @param committed number of open deals that the forecast counts on
 * @param aged those that are far older, the oldest first
 */
public record AgedDeals(int won, double medianDays, int committed, List<AgedDeal> aged) {

    /** Copies the list. */
    public AgedDeals {
        aged = List.copyOf(aged);
    }

    /** Whether there is one. */
    public boolean any() {
        return !aged.isEmpty();
    }

    /** Days since the oldest of them was opened; there is one. */
    public long oldestDays() {
        return aged.get(0).days();
    }

    /** What they would bring; null where one of them does not tell. */
    public @Nullable Money amount() {
        return Pipeline.amount(aged.stream().map(AgedDeal::deal).toList());
    }

    /** The oldest of them; at most {@value Pipeline#LISTED}. */
    public List<AgedDeal> listed() {
        return aged.subList(0, Math.min(Pipeline.LISTED, aged.size()));
    }
}
