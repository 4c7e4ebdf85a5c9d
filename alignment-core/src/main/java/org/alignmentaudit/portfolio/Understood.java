package org.alignmentaudit.portfolio;

import java.time.LocalDate;

/**
 * What people answered to one question about the strategy.
 *
 * @param key the question: WHAT, WHY or ROLE
 * @param answers how many of them were favourable
 * @param surveyId the survey
 * @param date day of the survey
 */
public record Understood(String key, Proportion answers, String surveyId, LocalDate date) {

    /** The favourable share. */
    public double share() {
        return answers.share();
    }
}
