package org.alignmentaudit.portfolio;

/**
 * How long goals lived that were dropped.
 *
 * @param dropped number of goals
 * @param medianDays median of the days from start to drop
 */
public record ShortLives(int dropped, double medianDays) {}
