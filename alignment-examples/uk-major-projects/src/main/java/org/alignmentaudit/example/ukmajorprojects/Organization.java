package org.alignmentaudit.example.ukmajorprojects;

import java.time.LocalDate;
import java.util.List;

/** The organization table: the one row that names the portfolio. */
final class Organization {

    private Organization() {}

    static Table table(LocalDate asOf) {
        return new Table(
                "organization",
                List.of("id", "name", "asOf", "currency"),
                List.of(List.of(
                        "uk-major-projects", "UK Government Major Projects Portfolio", asOf.toString(), "GBP")));
    }
}
