package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.jspecify.annotations.Nullable;

/**
 * How well a partner delivered in one period.
 */
public record PartnerPerformance(
        @Occurred @Meaning("end of the period") LocalDate date,

        @Range(min = 0, max = 1) @Meaning("share of deliveries on time and in full, 0 to 1")
        Double onTimeInFull,

        @Meaning("whether a shortfall was beyond its control") @Nullable Boolean excused)
        implements Dated {

    /**
     * A period without an excuse so far as is known.
     *
     * @param date end of the period
     * @param onTimeInFull share of deliveries on time and in full, 0 to 1
     */
    public static PartnerPerformance of(LocalDate date, double onTimeInFull) {
        return new PartnerPerformance(date, onTimeInFull, null);
    }
}
