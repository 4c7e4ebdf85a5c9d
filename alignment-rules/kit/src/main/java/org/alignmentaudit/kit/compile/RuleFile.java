package org.alignmentaudit.kit.compile;

/**
 * A file of rules.
 *
 * @param path its path within the pack, with slashes
 * @param text what it says
 */
public record RuleFile(String path, String text) {}
