package org.alignmentaudit.portfolio;

/**
 * Parts that add up to more than the whole that they are parts of.
 *
 * @param what which parts
 * @param parts what they add up to
 * @param whole what is stated as the whole
 */
public record TotalConflict(String what, long parts, long whole) {}
