package org.alignmentaudit.internal.html;

/**
 * A number that stands out.
 *
 * @param mark what is counted
 * @param number how many, written out
 * @param none whether there is none
 */
public record Tile(Mark mark, String number, boolean none) {}
