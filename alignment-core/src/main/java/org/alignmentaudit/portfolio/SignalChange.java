package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import org.alignmentaudit.facts.SignalMetric;

/**
 * How customer signals of one metric moved when an initiative went live: the days before that day against as many after it,
 * the day itself in neither, and the same days of the year before.
 *
 * @param metric what was measured
 * @param liveOn day it went live
 * @param days length of each of the two spans
 * @param now the days around that day
 * @param yearBefore the same days one year earlier; without any signal where they cannot be compared
 */
public record SignalChange(SignalMetric metric, LocalDate liveOn, int days, BeforeAfter now, BeforeAfter yearBefore) {

    /** First day looked at. */
    public LocalDate first() {
        return liveOn.minusDays(days);
    }

    /** Last day looked at. */
    public LocalDate last() {
        return liveOn.plusDays(days);
    }

    /** Whether the same days of the year before can be compared. */
    public boolean seasonKnown() {
        return yearBefore.before().any() && yearBefore.after().any();
    }

    /** Whether the mean fell by at least this much, and fell by less in the same days of the year before. */
    public boolean meanFellBeyondSeason(double minFall) {
        return now.meanFell(minFall) && !yearBefore.meanFell(minFall);
    }

    /** Whether the mean rose by at least this share, and rose by less in the same days of the year before. */
    public boolean meanRoseBeyondSeason(double minShare) {
        return now.meanRose(minShare) && !yearBefore.meanRose(minShare);
    }

    /** Whether the count rose by at least this share and number, and did not in the same days of the year before. */
    public boolean countRoseBeyondSeason(double minShare, int minMore) {
        return now.countRose(minShare, minMore) && !yearBefore.countRose(minShare, minMore);
    }
}
