package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Kpi;

/**
 * A KPI that a partner wants to move one way, and an active goal that wants it moved the other way.
 *
 * @param kpi the KPI
 * @param goal the goal, the first by id where there are several
 * @param partnerWants which way the partner wants to move it
 */
public record OpposedGoal(Kpi kpi, Goal goal, Direction partnerWants) {}
