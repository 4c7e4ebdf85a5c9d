package org.alignmentaudit.rule;

import java.util.List;

/**
 * How much of an audit could be assessed: a fact for rules that look at the audit itself, after all others have run.
 *
 * @param rules number of rules in the audit
 * @param unassessed number of those that could not be assessed because data was missing
 * @param gaps what those miss, by path
 * @param first paths of the data that is worth supplying first, empty where nothing is missing
 * @param unlocked number of rules that this would make assessable
 */
public record Assessed(int rules, int unassessed, List<DataGap> gaps, List<String> first, int unlocked) {

    /** Copies the lists. */
    public Assessed {
        gaps = List.copyOf(gaps);
        first = List.copyOf(first);
    }

    /** Whether a rule could not be assessed. */
    public boolean incomplete() {
        return unassessed > 0;
    }
}
