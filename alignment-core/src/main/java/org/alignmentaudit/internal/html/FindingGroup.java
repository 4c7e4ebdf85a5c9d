package org.alignmentaudit.internal.html;

/**
 * The findings of one severity.
 *
 * @param severity the severity
 * @param heading what stands above them
 * @param cards the findings, made one by one while they are written
 */
public record FindingGroup(Mark severity, String heading, Iterable<FindingCard> cards) {}
