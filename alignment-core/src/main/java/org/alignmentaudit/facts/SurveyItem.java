package org.alignmentaudit.facts;

import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one team, or of all, to one question of a survey.
 */
public record SurveyItem(
        @Meaning("the question: WHAT, WHY, ROLE, ENGAGEMENT, CULTURE or a free word of the host")
        String key,

        @Refers("teams") @Meaning("the team that answered; all where absent") @Nullable String teamId,

        @Range(min = 0, max = 1) @Meaning("share of favourable answers, or of right ones in a quiz, 0 to 1")
        Double favourable,

        @Range(min = 0) @Meaning("number of answers") Integer sampleSize) {

    /**
     * The answers of all to one question.
     *
     * @param key the question: WHAT, WHY, ROLE, ENGAGEMENT, CULTURE or a free word of the host
     * @param favourable share of favourable answers, 0 to 1
     * @param sampleSize number of answers
     */
    public static SurveyItem of(String key, double favourable, int sampleSize) {
        return new SurveyItem(key, null, favourable, sampleSize);
    }
}
