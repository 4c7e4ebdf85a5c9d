package org.alignmentaudit.portfolio;

import java.util.List;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Opportunity;
import org.jspecify.annotations.Nullable;

/**
 * Open deals whose day of closing was moved later again and again.
 *
 * @param open number of open deals that tell how often it was moved
 * @param pushed those of which it was moved often, by id
 */
public record PushedDeals(int open, List<Opportunity> pushed) {

    /** Copies the list. */
    public PushedDeals {
        pushed = List.copyOf(pushed);
    }

    /** Whether there is one. */
    public boolean any() {
        return !pushed.isEmpty();
    }

    /** What they would bring; null where one of them does not tell. */
    public @Nullable Money amount() {
        return Pipeline.amount(pushed);
    }

    /** Some of them, by id; at most {@value Pipeline#LISTED}. */
    public List<Opportunity> listed() {
        return pushed.subList(0, Math.min(Pipeline.LISTED, pushed.size()));
    }
}
