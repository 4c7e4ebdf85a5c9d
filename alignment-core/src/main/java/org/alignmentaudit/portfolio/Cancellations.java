package org.alignmentaudit.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Initiative;
import org.jspecify.annotations.Nullable;

/**
 * How well the initiatives did that were cancelled, beside those that were kept: by the newest cost performance index of
 * each that states one. Those that were cancelled because a goal of theirs was given up are left out. Immutable and
 * thread-safe.
 */
public final class Cancellations {

    private final List<Initiative> cancelled = new ArrayList<>();
    private final List<Initiative> kept = new ArrayList<>();
    private final int exits;
    private final boolean exitsKnown;

    Cancellations(Portfolio portfolio, StrategicExits strategic) {
        int explained = 0;
        boolean known = true;
        for (Initiative initiative : portfolio.initiatives()) {
            if (initiative.statusReports().newestCpi() == null) {
                continue;
            } else if (initiative.kept()) {
                kept.add(initiative);
            } else if (initiative.cancelled() && strategic.explain(initiative)) {
                explained++;
            } else if (initiative.cancelled()) {
                cancelled.add(initiative);
                known &= strategic.known(initiative);
            }
        }
        exits = explained;
        exitsKnown = known;
    }

    /** The cancelled beside the kept; null where either are fewer than so many. */
    public @Nullable CancelledAndKept compared(int minimum) {
        return cancelled.isEmpty() || kept.isEmpty() || Math.min(cancelled.size(), kept.size()) < minimum
                ? null
                : new CancelledAndKept(cancelled, kept);
    }

    /** Number of cancelled initiatives that were left out because a goal of theirs was DROPPED or SUPERSEDED. */
    public int strategicExits() {
        return exits;
    }

    /** Whether it is known of each of the others that this was not the reason. */
    public boolean exitsKnown() {
        return exitsKnown;
    }
}
