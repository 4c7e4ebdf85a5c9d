package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.alignmentaudit.facts.Rate;
import org.alignmentaudit.facts.RequiredRate;

/**
 * What an objective still asks of its KPI, held against what the KPI gave before.
 *
 * @param required what it asks
 * @param known the rate from its history that it is held against
 * @param stretches number of stretches of its history that this rate was taken from
 * @param times the demand is beyond its limit above so many times the known rate
 * @param stretch whether the objective is known to be set high on purpose
 */
public record Demand(RequiredRate required, Rate known, int stretches, BigDecimal times, boolean stretch) {

    /** Whether it asks for more than its limit. */
    public boolean beyond() {
        return required.rate().positive() && required.rate().exceeds(times, known);
    }

    /** Title of the objective. */
    public String title() {
        return required.objective().title();
    }

    /** The KPI that measures it. */
    public String kpiId() {
        return required.kpiId();
    }

    /** Day of the newest observation. */
    public LocalDate measuredOn() {
        return required.newest().date();
    }

    /** Days that were left then. */
    public long days() {
        return required.days();
    }

    /** The change that is still needed, in units of the KPI, positive towards the target. */
    public double needed() {
        return required.rate().change().doubleValue();
    }

    /** The change that the known rate gives in the days that are left; negative where the KPI moved away. */
    public double given() {
        return known.over(days());
    }

    /** How many times the known rate is needed; infinite where the KPI did not move towards the target. */
    public double ratio() {
        return known.positive() ? needed() / given() : Double.POSITIVE_INFINITY;
    }
}
