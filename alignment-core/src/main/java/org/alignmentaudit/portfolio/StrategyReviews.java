package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of kind STRATEGY up to the as-of date, whatever they are about. Immutable and thread-safe.
 */
public final class StrategyReviews {

    private static final Comparator<Review> NEWEST_FIRST =
            Comparator.comparing(Review::date).reversed().thenComparing(Review::id);

    private final LocalDate asOf;
    private final @Nullable Level volatility;
    private final List<Review> reviews;
    private final Paces paces;

    StrategyReviews(Portfolio portfolio, Paces paces) {
        asOf = portfolio.asOf();
        volatility = portfolio.supplies("organization.volatility")
                ? portfolio.organization().volatility()
                : null;
        reviews = portfolio.reviews().stream()
                .filter(review -> review.kind() == ReviewKind.STRATEGY)
                .sorted(NEWEST_FIRST)
                .toList();
        this.paces = paces;
    }

    /** Number of reviews. */
    public int count() {
        return reviews.size();
    }

    /** Whether there is none. */
    public boolean none() {
        return reviews.isEmpty();
    }

    /** Day of the newest one; null where there is none. */
    public @Nullable LocalDate newestOn() {
        return none() ? null : reviews.get(0).date();
    }

    /** Days since the newest one; null where there is none. */
    public @Nullable Long ageDays() {
        return none() ? null : ChronoUnit.DAYS.between(reviews.get(0).date(), asOf);
    }

    /** How fast the surroundings of the organisation change; null where nobody says. */
    public @Nullable Level volatility() {
        return volatility;
    }

    /** The one of these numbers of days that belongs to the volatility, that of MEDIUM where nobody says. */
    public int limitDays(int calm, int normal, int lively) {
        return switch (Objects.requireNonNullElse(volatility, Level.MEDIUM)) {
            case LOW -> calm;
            case MEDIUM -> normal;
            case HIGH -> lively;
        };
    }

    /** Whether the newest one is older than the volatility allows; no where there is none. */
    public boolean olderThan(int calm, int normal, int lively) {
        Long age = ageDays();
        return age != null && age > limitDays(calm, normal, lively);
    }

    /**
     * The newest so many reviews, and those held on the same day as the oldest of them. Null where there are fewer, where
     * the outcome or the actions of one are unknown, or where no KPI of the goals active now could be measured on the day
     * of one.
     */
    public @Nullable ReviewStreak newest(int number) {
        if (reviews.size() < number) {
            return null;
        }
        LocalDate oldest = reviews.get(number - 1).date();
        List<ReviewedKpis> newest = reviews.stream()
                .filter(review -> !review.date().isBefore(oldest))
                .map(review -> ReviewedKpis.of(review, paces.on(review.date())))
                .toList();
        return newest.stream().allMatch(one -> one.consequenceKnown() && one.measured() > 0)
                ? new ReviewStreak(newest)
                : null;
    }
}
