package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * Builds a survey. Not thread-safe.
 */
public final class SurveyBuilder {

    private final String id;
    private final SurveyKind kind;
    private final LocalDate date;
    private final int population;
    private final int responses;
    private final RowsDraft<SurveyItem> items = new RowsDraft<>();

    SurveyBuilder(String id, SurveyKind kind, LocalDate date, int population, int responses) {
        this.id = id;
        this.kind = kind;
        this.date = date;
        this.population = population;
        this.responses = responses;
    }

    /** Adds to items, one or more rows; without any it says that there are none. */
    public SurveyBuilder items(SurveyItem... rows) {
        items.add(List.of(rows));
        return this;
    }

    /** The survey. */
    public Survey build() {
        return new Survey(id, kind, date, population, responses, items.build(Rows::new, Rows::new));
    }
}
