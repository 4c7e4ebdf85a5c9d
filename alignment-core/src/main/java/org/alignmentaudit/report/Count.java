package org.alignmentaudit.report;

/**
 * A line of a summary.
 *
 * @param word what is counted, in the reader's language
 * @param number how many
 */
record Count(String word, int number) {}
