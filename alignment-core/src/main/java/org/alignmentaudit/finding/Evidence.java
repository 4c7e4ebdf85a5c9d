package org.alignmentaudit.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was seen.
 *
 * @param role the part it plays in the finding; texts cite it by this name
 * @param fact the record it was read from
 * @param field path of the field within the record; null where it was computed from several
 * @param value the value: {@link org.alignmentaudit.facts.Money}, number, date, boolean or text, as the unit says
 * @param unit what the value counts
 * @param date the day it speaks of; null where it speaks of no one day
 */
public record Evidence(
        String role,
        FactRef fact,
        @Nullable String field,
        Object value,
        Unit unit,
        @Nullable LocalDate date) {}
