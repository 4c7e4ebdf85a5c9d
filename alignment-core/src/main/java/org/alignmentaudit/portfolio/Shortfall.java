package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.PartnerPerformance;

/**
 * Periods in a row in which a partner delivered too little on time and in full.
 *
 * @param periods the periods, oldest first, never empty
 */
public record Shortfall(List<PartnerPerformance> periods) {

    /** The lowest share of deliveries on time and in full among them. */
    public double lowest() {
        return periods.stream()
                .mapToDouble(PartnerPerformance::onTimeInFull)
                .min()
                .orElseThrow();
    }

    /** End of the first period. */
    public LocalDate from() {
        return periods.get(0).date();
    }

    /** End of the last period. */
    public LocalDate to() {
        return periods.get(periods.size() - 1).date();
    }

    /** Whether it is known of each period if the shortfall was beyond the control of the partner. */
    public boolean excusesKnown() {
        return periods.stream().allMatch(period -> period.excused() != null);
    }
}
