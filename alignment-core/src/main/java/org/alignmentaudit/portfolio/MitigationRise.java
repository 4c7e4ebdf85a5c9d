package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import org.alignmentaudit.facts.Incident;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was spent against one kind of incident before and after one of them, beside how often that kind happens and what it
 * costs.
 *
 * @param incident the incident
 * @param before spent in the days before it, above zero
 * @param after spent in as many days after it
 * @param recent number of incidents of its kind in the newest span
 * @param earlier number of them in the two spans before
 * @param loss what all of these cost
 * @param bigger the kind that cost most in the three spans among those that no initiative mitigates and that cost more; null
 *     where there is none
 * @param biggerLoss what is known to have been lost to that; null where there is none
 * @param severe whether one of them was of severity HIGH
 */
public record MitigationRise(
        Incident incident,
        Money before,
        Money after,
        int recent,
        int earlier,
        Money loss,
        @Nullable String bigger,
        @Nullable Money biggerLoss,
        boolean severe) {

    /** How many times as much was spent after the incident as before. */
    public double times() {
        return after.shareOf(before);
    }

    /** Whether that is at least so many times; compared exactly. */
    public boolean atLeast(double times) {
        return after.amount().compareTo(before.amount().multiply(BigDecimal.valueOf(times))) >= 0;
    }

    /** How many incidents of the kind there were in each of the two earlier spans, at the mean. */
    public double usual() {
        return earlier / 2.0;
    }

    /** Whether there were at most so many more in the newest span than in each of the two before, at the mean. */
    public boolean unchanged(int more) {
        return 2 * recent <= earlier + 2 * more;
    }

    /** Whether a kind that cost more is left alone. */
    public boolean biggerLeftAlone() {
        return bigger != null;
    }

    /** Whether the incident itself was so bad that rarity is no comfort. */
    public boolean grave() {
        return incident.severity() == Level.HIGH;
    }
}
