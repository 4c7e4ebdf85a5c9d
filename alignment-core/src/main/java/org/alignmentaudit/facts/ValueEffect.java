package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * How an initiative bears on a value of the organisation.
 */
public record ValueEffect(
        @Refers("values") @Meaning("the value") String valueId,

        @Range(min = -1, max = 1) @Meaning("from -1, contradicts, to 1, furthers")
        Double effect,

        @Meaning("reasoning; never copied into findings") @Nullable String rationale,

        @Meaning("pseudonym of who accepted a contradiction") @Nullable String waivedBy,

        @Meaning("last day of that acceptance") @Nullable LocalDate waivedUntil) {

    /** Whether it contradicts the value with at least this strength, above 0 to 1. */
    public boolean contradicts(double minStrength) {
        return effect <= -minStrength;
    }

    /**
     * Whether somebody else than the sponsor accepted the contradiction for this day. An acceptance without a last day is
     * none; where no sponsor is known, anybody may accept.
     */
    public boolean waived(@Nullable String sponsor, LocalDate day) {
        return waivedBy != null && !waivedBy.equals(sponsor) && waivedUntil != null && !waivedUntil.isBefore(day);
    }
}
