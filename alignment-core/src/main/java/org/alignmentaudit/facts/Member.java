package org.alignmentaudit.facts;

import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works on an initiative.
 */
public record Member(
        @Refers("people") @Meaning("pseudonym") String personId,

        @Range(min = 0, max = 1) @Meaning("part of the working time") @Nullable Double share) {}
