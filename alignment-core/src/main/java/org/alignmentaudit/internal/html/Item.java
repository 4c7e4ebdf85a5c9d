package org.alignmentaudit.internal.html;

/**
 * A text with what it is.
 *
 * @param label what it is
 * @param text the text
 */
public record Item(String label, String text) {}
