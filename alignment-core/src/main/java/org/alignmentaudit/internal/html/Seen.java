package org.alignmentaudit.internal.html;

/**
 * A piece of evidence.
 *
 * @param role the part it plays
 * @param value what was seen
 * @param where record, field and day
 */
public record Seen(String role, String value, String where) {}
