package org.alignmentaudit.pack;

import org.alignmentaudit.finding.Unit;

/**
 * A figure that a measure tells beside its value.
 *
 * @param name name of the figure, and property of the reading that gives it
 * @param unit what it counts
 */
public record DetailInfo(String name, Unit unit) {}
