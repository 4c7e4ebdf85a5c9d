package org.alignmentaudit.portfolio;

/**
 * How long it took from noticing a change to changing the goals it bears on, by way of a decision.
 *
 * @param count number of changes that were answered so
 * @param medianDays median of the days that passed
 * @param longestDays most days that passed
 */
public record Adjustments(int count, double medianDays, long longestDays) {}
