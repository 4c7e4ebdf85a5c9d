package org.alignmentaudit.facts;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Benefits of some periods as they were planned, and as far as they came.
 *
 * @param planned sum over all periods
 * @param realised sum over the periods that were measured; null where none was
 * @param measured number of periods that were measured
 */
public record PlannedAndRealised(Money planned, @Nullable Money realised, int measured) {

    static PlannedAndRealised of(List<Benefit> periods) {
        List<Money> came =
                periods.stream().map(Benefit::realised).filter(Objects::nonNull).toList();
        return new PlannedAndRealised(
                sum(periods.stream().map(Benefit::planned).toList()), came.isEmpty() ? null : sum(came), came.size());
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    /** Whether anything was planned, so that there is something to compare with. */
    public boolean comparable() {
        return planned.positive();
    }

    /** Whether something was planned and no period was measured. */
    public boolean unmeasured() {
        return comparable() && realised == null;
    }

    /** Whether something was planned and measured, and less than this share of the plan came. */
    public boolean below(double share) {
        return comparable() && realised != null && realised.shareOf(planned) < share;
    }

    /** What came as a share of the plan; 0 where nothing was planned or measured. */
    public double share() {
        return comparable() && realised != null ? realised.shareOf(planned) : 0;
    }
}
