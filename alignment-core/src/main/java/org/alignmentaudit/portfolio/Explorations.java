package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/** How much of the spending of some days went into what is new to the organisation. Immutable and thread-safe. */
public final class Explorations {

    private final Newest<Integer, Exploration> asked;

    Explorations(Portfolio portfolio) {
        asked = new Newest<>(days -> Exploration.of(portfolio, Window.upTo(portfolio.asOf(), days)));
    }

    /** That of the last so many days, the as-of date included; null where nothing was spent or that is unknown. */
    public @Nullable Exploration within(int days) {
        return asked.of(days);
    }

    /** Whether it can be told if less than this share of the spending of those days went into what is new. */
    public boolean known(int days, double share) {
        Exploration exploration = within(days);
        return exploration != null && exploration.tells(share);
    }
}
