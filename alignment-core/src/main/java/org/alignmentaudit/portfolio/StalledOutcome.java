package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Observation;

/**
 * A KPI of kind OUTCOME that did not improve over its last observations.
 *
 * @param kpi the KPI
 * @param way which way it is wanted to move, UP or DOWN
 * @param first the oldest of these observations
 * @param last the newest of these observations
 */
public record StalledOutcome(Kpi kpi, Direction way, Observation first, Observation last) {}
