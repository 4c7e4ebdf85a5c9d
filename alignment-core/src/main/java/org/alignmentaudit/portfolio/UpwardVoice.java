package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.alignmentaudit.facts.Feedback;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/** What people said upwards, and what came of it. Only counts are given. Immutable and thread-safe. */
public final class UpwardVoice {

    private final LocalDate asOf;
    private final @Nullable Integer headcount;
    private final List<Feedback> feedback;

    UpwardVoice(Portfolio portfolio) {
        asOf = portfolio.asOf();
        headcount = portfolio.supplies("organization.headcount")
                ? portfolio.organization().headcount()
                : null;
        feedback = portfolio.feedback();
    }

    /** Number of people in the organisation; null where nobody says. */
    public @Nullable Integer headcount() {
        return headcount;
    }

    /** Whether the number of people is known. */
    public boolean headcountKnown() {
        return headcount != null;
    }

    /** Whether there are at least so many people, and nothing was said in the last so many days. */
    public boolean silent(int minPeople, int days) {
        return headcount != null && headcount >= minPeople && within(days).isEmpty();
    }

    /** Day of the newest feedback; null where there is none. */
    public @Nullable LocalDate newestOn() {
        return feedback.stream().map(Feedback::date).max(LocalDate::compareTo).orElse(null);
    }

    private List<Feedback> within(int days) {
        Window window = Window.upTo(asOf, days);
        return feedback.stream().filter(item -> window.holds(item.date())).toList();
    }

    /**
     * The feedback of the last so many days that people had longer than some days to answer, and how much of it nobody
     * answered. Null where it is less than so many pieces.
     */
    public @Nullable FeedbackCount unanswered(int days, int answerDays, int minimum) {
        List<Feedback> old = within(days).stream()
                .filter(item -> ChronoUnit.DAYS.between(item.date(), asOf) > answerDays)
                .toList();
        return count(old, old.stream().filter(item -> item.answeredOn() == null).count(), minimum);
    }

    /** The feedback of the last so many days, and how much of it led to no decision. Null where it is less than so many pieces. */
    public @Nullable FeedbackCount withoutDecision(int days, int minimum) {
        List<Feedback> recent = within(days);
        return count(
                recent,
                recent.stream().filter(item -> item.decisionId() == null).count(),
                minimum);
    }

    private static @Nullable FeedbackCount count(List<Feedback> all, long lacking, int minimum) {
        return all.size() < Math.max(1, minimum) ? null : new FeedbackCount(all.size(), (int) lacking);
    }
}
