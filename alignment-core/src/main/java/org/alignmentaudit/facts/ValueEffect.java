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

        @Meaning("last day of that acceptance") @Nullable LocalDate waivedUntil) {}
