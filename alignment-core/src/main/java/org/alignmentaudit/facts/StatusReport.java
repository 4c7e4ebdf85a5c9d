package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Key;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.SelfChecked;
import org.jspecify.annotations.Nullable;

/**
 * One rating of an initiative on one day.
 */
@Key({"date"})
public record StatusReport(
        @Occurred @Meaning("day of the rating") LocalDate date,
        @Meaning("the rating") Band band,
        @Meaning("how many bands the scale has") RatingScale scale,
        @Meaning("who rated") @Nullable Assessor assessor,

        @Range(min = 0) @Meaning("cost performance index, earned value over actual cost") @Nullable Double cpi,

        @Range(min = 0) @Meaning("schedule performance index, earned value over planned value") @Nullable Double spi,

        @Range(min = 0, max = 1) @Meaning("share of the work that is done") @Nullable Double percentComplete,

        @Meaning("how percentComplete was found") @Nullable PercentBasis percentBasis,

        @Range(min = 0) @Meaning("size of the scope in a unit of the host") @Nullable Double scopeSize,

        @Meaning("remark of the host; never copied into findings") @Nullable String text)
        implements Dated, SelfChecked {

    /** A rating on the five-band scale, nothing else known. */
    public static StatusReport of(LocalDate date, Band band) {
        return of(date, band, RatingScale.FIVE);
    }

    /** A rating on the given scale, nothing else known. */
    public static StatusReport of(LocalDate date, Band band, RatingScale scale) {
        return new StatusReport(date, band, scale, null, null, null, null, null, null, null);
    }

    /** Whether the band is one of the scale. */
    @Override
    public boolean consistent() {
        return band == null || scale == null || scale.holds(band);
    }

    /** Whether a rating was given at all. */
    public boolean rated() {
        return rated(band);
    }

    static boolean rated(@Nullable Band band) {
        return band != Band.UNRATED;
    }

    /** Whether the rating is bad: RED or AMBER_RED on the five-band scale, RED on the three-band scale. */
    public boolean bad() {
        return bad(band, scale);
    }

    static boolean bad(@Nullable Band band, @Nullable RatingScale scale) {
        return band == Band.RED || (band == Band.AMBER_RED && scale == RatingScale.FIVE);
    }

    /**
     * The lower of cost and schedule performance index, the only one where one is missing; null where both are.
     *
     * @param cost whether the cost performance index counts, else it is as if missing
     * @param schedule whether the schedule performance index counts, else it is as if missing
     */
    public @Nullable Double weakestIndex(boolean cost, boolean schedule) {
        Double ofCost = cost ? cpi : null;
        Double ofSchedule = schedule ? spi : null;
        if (ofCost == null || ofSchedule == null) {
            return ofCost == null ? ofSchedule : ofCost;
        }
        return Math.min(ofCost, ofSchedule);
    }
}
