package org.alignmentaudit.audit;

import java.util.List;

/**
 * A rule that threw. Not a finding: all other rules gave theirs.
 *
 * @param rule name of the DRL rule, with the letter of the alternative
 * @param place package of the rule, and its file where the engine names it; compiled rules know no lines
 * @param message what it threw
 * @param facts the subjects it was looking at, as {@code TYPE:id} in alphabetical order, as far as they are known
 */
public record RuleFailure(String rule, String place, String message, List<String> facts) {

    /** Copies the list. */
    public RuleFailure {
        facts = List.copyOf(facts);
    }

    /** What it threw, and the subjects it was looking at in brackets. */
    public String account() {
        return facts.isEmpty() ? message : message + " [" + String.join(", ", facts) + "]";
    }
}
