package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.jspecify.annotations.Nullable;

/**
 * A training held on one day: how many took part of those who should have.
 */
@Element(value = "trainings", singular = "training")
public record Training(
        @Meaning("identifier; may be left out") @Nullable String id,
        @Meaning("what was trained") TrainingKind kind,
        @Meaning("who was trained") @Nullable Audience audience,
        @Occurred @Meaning("day of the training") LocalDate date,

        @Range(min = 0) @Meaning("number of people who took part")
        Integer trained,

        @Range(min = 0) @Meaning("number of people who should have")
        Integer eligible)
        implements Fact {

    /**
     * A training without an identifier, for an audience that is unknown.
     *
     * @param kind what was trained
     * @param date day of the training
     * @param trained number of people who took part
     * @param eligible number of people who should have
     */
    public static Training of(TrainingKind kind, LocalDate date, int trained, int eligible) {
        return new Training(null, kind, null, date, trained, eligible);
    }
}
