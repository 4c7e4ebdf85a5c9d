package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Observation;

/**
 * The KPI of a scenario that has passed the value at which the scenario has come, in more than one reading in a row.
 *
 * @param kpi the KPI
 * @param crossed the first reading of the newest run beyond that value
 * @param confirmed the reading that made the run long enough
 * @param newest the newest reading
 * @param days days from the confirming reading to the as-of date
 */
public record Tripwire(Kpi kpi, Observation crossed, Observation confirmed, Observation newest, long days) {}
