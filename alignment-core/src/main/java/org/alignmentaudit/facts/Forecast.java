package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Key;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of an initiative is expected to cost and bring, as forecast on one day.
 */
@Key({"date"})
public record Forecast(
        @Occurred @Meaning("day the forecast was made") LocalDate date,

        @Range(min = 0) @Meaning("money still to be spent until the end") @Nullable Money costToComplete,

        @Meaning("benefit still to come if the work goes on; may be negative") @Nullable Money remainingBenefit,

        @Range(min = 0) @Meaning("money that stopping now would cost") @Nullable Money exitCost,

        @Range(min = 0) @Meaning("total cost at completion that is as likely to be passed as not") @Nullable Money p50,

        @Range(min = 0) @Meaning("total cost at completion that four of five outcomes stay under") @Nullable Money p80)
        implements Dated {

    /** Cost to complete and remaining benefit; stopping would cost nothing. */
    public static Forecast of(LocalDate date, Money costToComplete, Money remainingBenefit) {
        return new Forecast(date, costToComplete, remainingBenefit, null, null, null);
    }

    /** Whether going on can be weighed against stopping: cost to complete and remaining benefit are both known. */
    public boolean weighable() {
        return costToComplete != null && remainingBenefit != null;
    }

    /**
     * What going on brings beyond stopping now: remaining benefit less cost to complete plus the cost of exit, which
     * counts as zero where it is absent. Past spending has no part in it. Null where it cannot be weighed.
     */
    public @Nullable Money netBenefit() {
        if (costToComplete == null || remainingBenefit == null) {
            return null;
        }
        Money forward = remainingBenefit.minus(costToComplete);
        return exitCost == null ? forward : forward.plus(exitCost);
    }

    /** Whether stopping now is worth more than going on. */
    public boolean worseThanStopping() {
        Money net = netBenefit();
        return net != null && net.micros() < 0;
    }
}
