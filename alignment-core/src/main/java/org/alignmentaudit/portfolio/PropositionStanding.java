package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import org.alignmentaudit.facts.SignalMetric;

/**
 * How customers answered to one value proposition in a span of days and in the span before.
 *
 * @param id the value, else the segment, that the signals name, else the organisation
 * @param name what readers call it
 * @param metric what was measured: NPS, or CSAT on a scale of five
 * @param change both spans, means weighted by the number of customers
 * @param beforeReach half the width of the range of chance around the mean before
 * @param nowReach the same around the mean now
 * @param minFall fall of the mean from which it counts
 */
public record PropositionStanding(
        String id,
        String name,
        SignalMetric metric,
        BeforeAfter change,
        BigDecimal beforeReach,
        BigDecimal nowReach,
        double minFall) {

    /** Mean of the newest span. */
    public double now() {
        return change.after().mean();
    }

    /** Mean of the span before. */
    public double before() {
        return change.before().mean();
    }

    /** Number of customers behind the newest mean. */
    public long answers() {
        return change.after().sample();
    }

    /** Whether the mean fell by enough to count. */
    public boolean fell() {
        return change.meanFell(minFall);
    }

    /** Whether it fell by enough to count, and the two ranges of chance do not even touch. */
    public boolean fellBeyondChance() {
        return fell() && change.meanFellBeyond(beforeReach.add(nowReach));
    }

    /** How far it fell, as a multiple of what counts; below zero where it rose. */
    double fallInLimits() {
        return change.meanFall() / minFall;
    }
}
