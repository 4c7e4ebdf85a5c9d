package org.alignmentaudit.internal.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Places days between two edges. */
public final class TimeScale {

    private static final int MOST_TICKS = 5;
    private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600};
    private static final int MONTHS_OF_A_YEAR = 12;

    private final LocalDate first;
    private final LocalDate last;
    private final int left;
    private final int right;

    /** From the first day at the left to the last at the right edge; a single day gets some room around it. */
    public TimeScale(LocalDate first, LocalDate last, int left, int right) {
        boolean narrow = ChronoUnit.DAYS.between(first, last) < STEPS.length;
        this.first = narrow ? first.minusMonths(1) : first;
        this.last = narrow ? last.plusMonths(1) : last;
        this.left = left;
        this.right = right;
    }

    /** Where a day is; days beyond an edge are at the edge. */
    public int at(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return (int) Math.round(left + Math.max(0, Math.min(1, share)) * (right - left));
    }

    /** Firsts of months at even steps, few enough to be labelled. */
    public List<LocalDate> ticks() {
        for (int step : STEPS) {
            List<LocalDate> ticks = ticks(step);
            if (ticks.size() <= MOST_TICKS) {
                return ticks;
            }
        }
        return List.of(first, last);
    }

    private List<LocalDate> ticks(int months) {
        List<LocalDate> ticks = new ArrayList<>();
        int number = first.getYear() * MONTHS_OF_A_YEAR + first.getMonthValue() - 1;
        number = Math.floorDiv(number + months - 1, months) * months;
        for (LocalDate day = day(number); !day.isAfter(last) && ticks.size() <= MOST_TICKS; day = day(number)) {
            if (!day.isBefore(first)) {
                ticks.add(day);
            }
            number += months;
        }
        return ticks;
    }

    private static LocalDate day(int month) {
        return LocalDate.of(Math.floorDiv(month, MONTHS_OF_A_YEAR), Math.floorMod(month, MONTHS_OF_A_YEAR) + 1, 1);
    }
}
