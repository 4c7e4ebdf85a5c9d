package org.alignmentaudit.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far the planned end of an initiative lies behind the end first approved.
 *
 * @param days days from the end first approved to the planned end; negative where it came forward
 * @param originalDays days from the planned start to the end first approved, above zero
 */
public record Slip(long days, long originalDays) {

    static @Nullable Slip of(Initiative initiative) {
        LocalDate start = initiative.plannedStart();
        LocalDate original = initiative.originalEnd();
        LocalDate planned = initiative.plannedEnd();
        if (start == null || original == null || planned == null || !original.isAfter(start)) {
            return null;
        }
        return new Slip(ChronoUnit.DAYS.between(original, planned), ChronoUnit.DAYS.between(start, original));
    }

    /** The slip as a share of the original duration. */
    public double share() {
        return (double) days / originalDays;
    }

    /** Whether it is at least this share of the original duration; compared exactly. */
    public boolean atLeast(double share) {
        BigDecimal limit = BigDecimal.valueOf(originalDays).multiply(BigDecimal.valueOf(share));
        return BigDecimal.valueOf(days).compareTo(limit) >= 0;
    }

    /** Whether it is larger than this share of the original duration; compared exactly. */
    public boolean exceeds(double share) {
        BigDecimal allowed = BigDecimal.valueOf(originalDays).multiply(BigDecimal.valueOf(share));
        return BigDecimal.valueOf(days).compareTo(allowed) > 0;
    }
}
