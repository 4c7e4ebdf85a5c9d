package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Key;
import org.alignmentaudit.dictionary.KnownFrom;
import org.alignmentaudit.dictionary.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Benefit of an initiative in one period.
 */
@Key({"date"})
public record Benefit(
        @Meaning("end of the period") LocalDate date,
        @Meaning("planned benefit") Money planned,

        @KnownFrom("date") @Meaning("benefit that came; may be negative") @Nullable Money realised)
        implements Dated {}
