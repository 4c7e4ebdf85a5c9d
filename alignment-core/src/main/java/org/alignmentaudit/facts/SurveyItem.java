package org.alignmentaudit.facts;

import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one question.
 */
public record SurveyItem(
        @Meaning("WHAT, WHY, ROLE, ENGAGEMENT, CULTURE or a free word")
        String key,

        @Refers("teams") @Meaning("the team that answered; all where absent") @Nullable String teamId,

        @Range(min = 0, max = 1) @Meaning("share of favourable answers")
        Double favourable,

        @Range(min = 0) @Meaning("number of answers") Integer sampleSize) {}
