package org.alignmentaudit.facts;

import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Range;

/**
 * How an option did on one criterion.
 */
public record OptionScore(
        @Meaning("the criterion, a free word of the host") String criterion,

        @Range(min = 0, max = 10) @Meaning("points from 0 to 10")
        Double score) {}
