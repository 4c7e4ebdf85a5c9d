package org.alignmentaudit.store;

import org.alignmentaudit.lifecycle.Baseline;

/** Holds a changed baseline against the portfolio that it is to be kept for. */
final class SamePortfolio {

    private SamePortfolio() {}

    static void require(String portfolio, Baseline changed) {
        if (!changed.portfolio().equals(portfolio)) {
            throw new IllegalArgumentException("The baseline of " + changed.portfolio() + " cannot be kept as that of "
                    + portfolio + ".\nEach portfolio needs a baseline of its own.");
        }
    }
}
