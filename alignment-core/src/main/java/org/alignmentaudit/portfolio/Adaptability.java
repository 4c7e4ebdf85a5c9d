package org.alignmentaudit.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * How fast the organisation changes its goals when something changes, and how often it acts on scenarios that come.
 *
 * @param adjustments how long it took from noticing changes to changing goals; null where that can be told of too few
 * @param answered which scenarios that came were acted on; null where too few came
 * @param previous median of the adjustments as known one period earlier; null where there were too few
 * @param limitDays longest median
 * @param dayMargin so many days before that it should be watched
 * @param limitShare smallest share of scenarios acted on
 * @param shareMargin so near above that it should be watched
 */
public record Adaptability(
        @Nullable Adjustments adjustments,
        @Nullable Answered answered,
        @Nullable Double previous,
        int limitDays,
        int dayMargin,
        double limitShare,
        double shareMargin)
        implements Reading {

    @Override
    public boolean known() {
        return adjustments != null || answered != null;
    }

    /** Whether goals are changed too slowly. */
    public boolean slow() {
        return adjustments != null && adjustments.medianDays() > limitDays;
    }

    /** Whether too few scenarios that came were acted on. */
    public boolean idle() {
        return answered != null && answered.share() < limitShare;
    }

    @Override
    public boolean poor() {
        return slow() || idle();
    }

    @Override
    public boolean watched() {
        return !poor()
                && (adjustments != null && Exactly.lessApart(adjustments.medianDays(), limitDays, dayMargin)
                        || answered != null && Exactly.lessApart(answered.share(), limitShare, shareMargin));
    }

    /** Median of the days from noticing to changing. */
    @Override
    public @Nullable Double value() {
        return adjustments == null ? null : adjustments.medianDays();
    }

    @Override
    public @Nullable Integer sampleSize() {
        return adjustments == null ? null : adjustments.count();
    }

    /** Longest time from noticing to changing. */
    public @Nullable Long longestDays() {
        return adjustments == null ? null : adjustments.longestDays();
    }

    /** Number of scenarios that came. */
    public @Nullable Integer came() {
        return answered == null ? null : answered.came();
    }

    /** Number of those that were acted on in time. */
    public @Nullable Integer acted() {
        return answered == null ? null : answered.acted();
    }

    /** The part of the scenarios that came that were acted on in time. */
    public @Nullable Double actedShare() {
        return answered == null ? null : answered.share();
    }
}
