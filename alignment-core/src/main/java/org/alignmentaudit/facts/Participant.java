package org.alignmentaudit.facts;

import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part in a decision.
 */
public record Participant(
        @Refers("people") @Meaning("pseudonym") String personId,
        @Meaning("the part they had") ParticipantRole role,
        @Meaning("how they voted") @Nullable Stance stance,

        @Range(min = 1) @Meaning("place in the order of speaking, from 1") @Nullable Integer position) {

    /** A participant who voted. */
    public static Participant of(String personId, ParticipantRole role, Stance stance) {
        return new Participant(personId, role, stance, null);
    }
}
