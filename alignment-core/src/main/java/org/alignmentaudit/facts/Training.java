package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.jspecify.annotations.Nullable;

/**
 * A training that was held on one day.
 */
@Element(value = "trainings", singular = "training")
public record Training(
        @Meaning("identifier") @Nullable String id,
        @Meaning("what was trained") TrainingKind kind,
        @Meaning("who was trained") @Nullable Audience audience,
        @Occurred @Meaning("day of the training") LocalDate date,
        @Range(min = 0) @Meaning("people who took part") Integer trained,
        @Range(min = 0) @Meaning("people who should have") Integer eligible)
        implements Fact {}
