package org.alignmentaudit.portfolio;

/**
 * Records or rows that are dated after the as-of date and were left out.
 *
 * @param path where they stood
 * @param rows how many
 * @param all how many were left out in all
 */
public record CutRows(String path, int rows, int all) {}
