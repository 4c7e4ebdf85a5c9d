package org.alignmentaudit.pack;

/**
 * An innocent explanation that a rule looks at.
 *
 * @param name name of the guard
 * @param path path of the data dictionary that it reads; while nobody supplies it, the guard cannot be checked
 */
public record GuardInfo(String name, String path) {}
