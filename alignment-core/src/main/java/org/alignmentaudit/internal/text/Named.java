package org.alignmentaudit.internal.text;

import org.alignmentaudit.finding.Unit;

/**
 * A value that a text can cite.
 *
 * @param name the name by which it does
 * @param value the value
 * @param unit what the value counts
 */
public record Named(String name, Object value, Unit unit) {}
