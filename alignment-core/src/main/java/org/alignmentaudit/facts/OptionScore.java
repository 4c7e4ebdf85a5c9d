package org.alignmentaudit.facts;

import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Range;

/**
 * How an option did on one criterion.
 */
public record OptionScore(
        @Meaning("the criterion, a free word of the host") String criterion,

        @Range(min = 0, max = 10) @Meaning("points, 0 to 10; more is better")
        Double score) {

    /**
     * The points on one criterion.
     *
     * @param criterion the criterion, a free word of the host
     * @param score points, 0 to 10
     */
    public static OptionScore of(String criterion, double score) {
        return new OptionScore(criterion, score);
    }
}
