package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.KnownFrom;
import org.alignmentaudit.dictionary.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * An action a review asked for.
 */
public record ReviewAction(
        @Meaning("day it is due") LocalDate due,

        @KnownFrom("doneOn") @Meaning("day it was done") @Nullable LocalDate doneOn) {}
