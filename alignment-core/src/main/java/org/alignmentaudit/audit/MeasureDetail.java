package org.alignmentaudit.audit;

import org.alignmentaudit.finding.Unit;

/**
 * A figure that a measure tells beside its value.
 *
 * @param name name of the figure
 * @param value the figure: {@link org.alignmentaudit.facts.Money}, number, date, boolean or text, as the unit says
 * @param unit what it counts
 */
public record MeasureDetail(String name, Object value, Unit unit) {}
