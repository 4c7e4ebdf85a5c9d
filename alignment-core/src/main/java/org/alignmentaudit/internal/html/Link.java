package org.alignmentaudit.internal.html;

/**
 * A way to another place of the page.
 *
 * @param anchor id of that place
 * @param mark what stands before the text
 * @param lead short text before the text
 * @param text what it leads to
 */
public record Link(String anchor, Mark mark, String lead, String text) {}
