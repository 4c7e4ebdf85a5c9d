package org.alignmentaudit.portfolio;

import java.util.List;

/**
 * Pay for moving KPIs the other way than active goals want them moved.
 *
 * @param people number of people in the roles that are paid so
 * @param kpis names of the KPIs, in alphabetical order
 * @param goals titles of the goals, in alphabetical order
 */
public record OpposedIncentive(int people, List<String> kpis, List<String> goals) {}
