package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.jspecify.annotations.Nullable;

/**
 * A stage that an opportunity entered.
 */
public record OpportunityStage(
        @Meaning("free word of the host") String stage,
        @Occurred @Meaning("day it entered") LocalDate enteredOn,

        @Range(min = 0, max = 1) @Meaning("stated probability of winning") @Nullable Double probability) {}
