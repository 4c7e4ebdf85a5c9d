package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence weighed in a decision, or for and against an assumption.
 */
public record EvidenceItem(
        @Occurred @Meaning("day it was known") @Nullable LocalDate date,
        @Meaning("which way it points") EvidenceStance stance,

        @Range(min = 0, max = 1) @Meaning("how much it weighs") @Nullable Double strength,

        @Meaning("where it comes from") @Nullable EvidenceOrigin origin,
        @Meaning("kind of the record it rests on") @Nullable FactType factType,
        @Meaning("the record it rests on") @Nullable String factId,

        @Meaning("how it was answered; never copied into findings") @Nullable String response,

        @Meaning("what it says; never copied into findings") @Nullable String text) {}
