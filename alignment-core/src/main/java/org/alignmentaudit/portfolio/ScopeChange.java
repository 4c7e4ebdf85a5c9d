package org.alignmentaudit.portfolio;

import java.time.LocalDate;

/**
 * How far the scope of an initiative moved from the first record of it.
 *
 * @param since day of that record; the earlier one where size and money both moved too far
 * @param share by which part of the first record the scope moved, in either direction; the larger one where both did
 */
public record ScopeChange(LocalDate since, double share) {

    /** Two measured changes as one. */
    static ScopeChange widest(ScopeChange one, ScopeChange other) {
        return new ScopeChange(
                one.since.isBefore(other.since) ? one.since : other.since, Math.max(one.share, other.share));
    }
}
