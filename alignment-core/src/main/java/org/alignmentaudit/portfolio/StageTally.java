package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.util.Objects;
import org.alignmentaudit.facts.OpportunityStage;

/** Counts the deals that passed through one stage. Not thread-safe. */
final class StageTally {

    private final String stage;
    private int closed;
    private int won;
    private int leftOut;
    private BigDecimal stated = BigDecimal.ZERO;

    StageTally(String stage) {
        this.stage = stage;
    }

    /** Counts the entry of a deal, or only that it was left out. */
    void add(OpportunityStage entry, boolean counts, boolean wasWon) {
        if (counts) {
            closed++;
            won += wasWon ? 1 : 0;
            stated = stated.add(BigDecimal.valueOf(Objects.requireNonNull(entry.probability())));
        } else {
            leftOut++;
        }
    }

    int closed() {
        return closed;
    }

    StageRate rate() {
        return new StageRate(stage, closed, won, stated, leftOut);
    }
}
