package org.alignmentaudit.report;

/**
 * Something that a report says of a finding beyond what its rule says.
 *
 * @param label what it is about, with a colon
 * @param text what is said
 */
record Remark(String label, String text) {}
