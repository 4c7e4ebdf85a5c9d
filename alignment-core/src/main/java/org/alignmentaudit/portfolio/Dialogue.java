package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Feedback;
import org.alignmentaudit.facts.Session;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/** When people talked about the strategy, and what they said elsewhere. Only counts are given. Immutable and thread-safe. */
public final class Dialogue {

    private final LocalDate asOf;
    private final boolean feedbackSupplied;
    private final List<Session> sessions;
    private final List<Decision> decisions;
    private final List<Feedback> feedback;

    Dialogue(Portfolio portfolio) {
        asOf = portfolio.asOf();
        feedbackSupplied = portfolio.supplies("feedback");
        sessions = portfolio.sessions();
        decisions = portfolio.decisions();
        feedback = portfolio.feedback();
    }

    /** Day of the newest session of any kind; null where there was none. */
    public @Nullable LocalDate newestOn() {
        return sessions.stream().map(Session::date).max(LocalDate::compareTo).orElse(null);
    }

    /** Whether no session was held in the last so many days. */
    public boolean silent(int days) {
        LocalDate newest = newestOn();
        return newest == null || !Window.upTo(asOf, days).holds(newest);
    }

    /** Number of objections to decisions of the last so many days; null where it is known of none of them. */
    public @Nullable Integer objections(int days) {
        Window window = Window.upTo(asOf, days);
        return decisions.stream()
                .filter(decision -> window.holds(decision.decidedOn()))
                .map(Decision::dissentTotal)
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }

    /** Number of pieces of feedback of the last so many days; null where nobody supplies any. */
    public @Nullable Integer feedback(int days) {
        Window window = Window.upTo(asOf, days);
        return feedbackSupplied
                ? Integer.valueOf((int) feedback.stream()
                        .filter(item -> window.holds(item.date()))
                        .count())
                : null;
    }
}
