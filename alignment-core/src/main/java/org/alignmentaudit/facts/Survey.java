package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.AtMost;
import org.alignmentaudit.dictionary.Child;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;

/**
 * A survey or quiz of one day: how many were asked, how many answered, and what.
 */
@Element(value = "surveys", singular = "survey")
public record Survey(
        @Meaning("identifier") String id,
        @Meaning("how they were asked") SurveyKind kind,
        @Occurred @Meaning("day of the survey") LocalDate date,

        @Range(min = 0) @Meaning("number of people who were asked")
        Integer population,

        @AtMost("population") @Range(min = 0) @Meaning("number of people who answered")
        Integer responses,

        @Child(table = "survey_items") Rows<SurveyItem> items)
        implements Subject {

    /** Starts a survey with what every survey has. */
    public static SurveyBuilder builder(String id, SurveyKind kind, LocalDate date, int population, int responses) {
        return new SurveyBuilder(id, kind, date, population, responses);
    }

    @Override
    public SubjectRef ref() {
        return new SubjectRef(SubjectType.SURVEY, id, id);
    }
}
