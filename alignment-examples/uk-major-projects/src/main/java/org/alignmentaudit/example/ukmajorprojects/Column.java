package org.alignmentaudit.example.ukmajorprojects;

import java.util.Locale;

/** A column the source must have; its other columns are not read. */
enum Column {
    SNAPSHOT,
    ID,
    NAME,
    DEPT,
    CATEGORY,
    RATING,
    ASSESSOR,
    START,
    END,
    FY_BASELINE_GBPM,
    FY_FORECAST_GBPM,
    WLC_GBPM;

    /** The name as it stands in the header. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
