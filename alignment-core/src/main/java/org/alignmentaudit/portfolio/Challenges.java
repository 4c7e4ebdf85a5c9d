package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/** Which material decisions somebody was asked to argue against; those that list who took part. Immutable and thread-safe. */
public final class Challenges {

    private final LocalDate asOf;
    private final List<Decision> decisions;

    Challenges(Portfolio portfolio, Materiality materiality) {
        asOf = portfolio.asOf();
        decisions = portfolio.decisions().stream()
                .filter(decision -> decision.participants().known())
                .filter(materiality::reachedBy)
                .toList();
    }

    /** How many of those of the last so many days had a challenger; null where there are fewer than so many. */
    public @Nullable Fraction challenged(int days, int minimum) {
        Window window = Window.upTo(asOf, days);
        List<Decision> recent = decisions.stream()
                .filter(decision -> window.holds(decision.decidedOn()))
                .toList();
        return recent.isEmpty() || recent.size() < minimum
                ? null
                : new Fraction(
                        (int) recent.stream().filter(Decision::challenged).count(), recent.size());
    }
}
