package org.alignmentaudit.audit;

/**
 * A rule that threw. Not a finding: all other rules gave theirs.
 *
 * @param rule name of the DRL rule, with the letter of the alternative
 * @param place package of the rule file
 * @param message what it threw
 */
public record RuleFailure(String rule, String place, String message) {}
