package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/** Which principles the organisation keeps, and which decisions follow them. Immutable and thread-safe. */
public final class Principles {

    private final LocalDate asOf;
    private final int count;
    private final List<Decision> decisions;
    private final boolean goalsSupplied;

    Principles(Portfolio portfolio) {
        asOf = portfolio.asOf();
        count = portfolio.values().size();
        decisions = portfolio.decisions();
        goalsSupplied = portfolio.supplies("decisions.goalIds");
    }

    /** Number of values and principles on record. */
    public int count() {
        return count;
    }

    /** How many decisions of the last so many days, of every kind, name what they follow; null where there are fewer than so many. */
    public @Nullable PrincipleUse use(int days, int minimum) {
        Window window = Window.upTo(asOf, days);
        List<Decision> recent = decisions.stream()
                .filter(decision -> window.holds(decision.decidedOn()))
                .toList();
        return recent.isEmpty() || recent.size() < minimum ? null : PrincipleUse.of(recent, goalsSupplied);
    }
}
