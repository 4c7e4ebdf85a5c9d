package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two neighbouring values of a series that differ about as much as two units do.
 *
 * @param beforeOn day of the earlier value
 * @param before the earlier value
 * @param on day of the later value
 * @param after the later value
 * @param factor how much the units would differ: 100 or 1000
 */
public record UnitJump(LocalDate beforeOn, BigDecimal before, LocalDate on, BigDecimal after, int factor) {

    /** Shares against percentages and cents against euros; thousands against ones. */
    private static final List<Integer> FACTORS = List.of(100, 1000);

    /** The jump between two values, up or down; null where there is none. */
    static @Nullable UnitJump between(
            LocalDate beforeOn, BigDecimal before, LocalDate on, BigDecimal after, double tolerance) {
        if (before.signum() * after.signum() <= 0 || alike(before.doubleValue() / after.doubleValue(), tolerance)) {
            return null;
        }
        return FACTORS.stream()
                .filter(factor -> near(before.abs(), after.abs(), factor, tolerance)
                        || near(after.abs(), before.abs(), factor, tolerance))
                .map(factor -> new UnitJump(beforeOn, before, on, after, factor))
                .findFirst()
                .orElse(null);
    }

    /** Whether two values are so near each other that no factor can lie between them, seen roughly: most neighbours are. */
    private static boolean alike(double ratio, double tolerance) {
        double least = FACTORS.get(0) / (1 + tolerance) / 2;
        return ratio < least && 1 / ratio < least;
    }

    /** Whether the larger is the smaller times the factor, give or take: from factor / (1 + t) to factor × (1 + t). */
    private static boolean near(BigDecimal smaller, BigDecimal larger, int factor, double tolerance) {
        BigDecimal wide = BigDecimal.ONE.add(BigDecimal.valueOf(tolerance));
        BigDecimal exact = smaller.multiply(BigDecimal.valueOf(factor));
        return larger.multiply(wide).compareTo(exact) >= 0 && larger.compareTo(exact.multiply(wide)) <= 0;
    }
}
