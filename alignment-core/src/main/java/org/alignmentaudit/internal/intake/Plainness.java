package org.alignmentaudit.internal.intake;

import java.time.LocalDate;
import java.util.BitSet;

/**
 * What is known of all records of one kind where each of them came the short way: every value is right by itself. Saves
 * others from asking each record.
 *
 * @param told positions of the fields in which any record can hold a value
 * @param named positions of the fields that name records of other kinds, each of which is there
 * @param subjects whether each of them names its subject, and that is there
 * @param latest the latest day that bears on what is seen of a record; {@link LocalDate#MIN} where there is none
 * @param distinct whether no two of them that belong to one record have one key
 */
public record Plainness(BitSet told, BitSet named, boolean subjects, LocalDate latest, boolean distinct) {

    /** Whether any record can hold a value in the field at this position. */
    public boolean tells(int position) {
        return told.get(position);
    }

    /** Whether all records are there that any record names in the field at this position. */
    public boolean names(int position) {
        return named.get(position);
    }

    /** Whether the records look the same on all days from this one on, but for the rows in them. */
    public boolean settledBy(LocalDate day) {
        return !latest.isAfter(day);
    }
}
