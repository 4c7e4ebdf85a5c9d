package org.alignmentaudit.finding;

/**
 * An innocent explanation that was looked at.
 *
 * @param name name of the guard, as the rule declares it
 * @param outcome what became of it
 */
public record Guard(String name, GuardOutcome outcome) {}
