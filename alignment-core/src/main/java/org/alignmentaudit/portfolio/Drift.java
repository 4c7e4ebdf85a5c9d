package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Money;

/**
 * What an initiative spent after a goal that it is linked to was closed.
 *
 * @param goal the goal
 * @param closedOn the day it was closed
 * @param closedDays days from then to the as-of date
 * @param spent sum of the actual amounts above zero dated after that day
 */
public record Drift(Goal goal, LocalDate closedOn, int closedDays, Money spent) {}
