package org.alignmentaudit.example.ukmajorprojects;

import java.util.List;

/** The unavailable table: what nobody knows from this source, so that rules do not take silence for an answer. */
final class Unavailable {

    private static final List<String> ELEMENTS =
            List.of("goals", "initiatives.goalLinks", "initiatives.forecasts", "decisions", "reviews", "risks", "kpis");

    private Unavailable() {}

    static Table table() {
        return new Table(
                "unavailable",
                List.of("element"),
                ELEMENTS.stream().map(List::of).toList());
    }
}
