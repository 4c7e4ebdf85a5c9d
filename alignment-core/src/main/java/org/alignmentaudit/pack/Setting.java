package org.alignmentaudit.pack;

/**
 * A threshold or list of words that a tenant can change without touching a rule.
 *
 * @param name name within the rule
 * @param kind kind of value
 * @param defaultValue an {@link Integer}, a {@link Double}, or a list of strings, as the kind says
 * @param unit what a number counts, such as {@code share} or {@code days}; {@code words} for lists
 * @param min smallest allowed number; 0 for lists
 * @param max largest allowed number; 0 for lists
 * @param meaning what it does, in one line
 */
public record Setting(
        String name, SettingKind kind, Object defaultValue, String unit, double min, double max, String meaning) {}
