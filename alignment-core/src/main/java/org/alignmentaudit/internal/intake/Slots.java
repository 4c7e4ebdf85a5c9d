package org.alignmentaudit.internal.intake;

import java.util.Arrays;

/**
 * Which fields of records under way are told at all. Their values are kept in the order of the slots: most sources tell a few of
 * many fields. Grows; not thread-safe.
 */
final class Slots {

    /** The slot of a field that no record tells so far. */
    static final int NONE = -1;

    private final int[] slots;
    private final int[] positions;
    private int used;

    Slots(int fields) {
        slots = new int[fields];
        positions = new int[fields];
        Arrays.fill(slots, NONE);
    }

    /** Number of fields that any record tells so far. */
    int used() {
        return used;
    }

    /** The slot of the field at this position, or {@link #NONE}. */
    int of(int position) {
        return slots[position];
    }

    /** The slot of the field at this position; a new one if it had none. */
    int open(int position) {
        if (slots[position] == NONE) {
            positions[used] = position;
            slots[position] = used++;
        }
        return slots[position];
    }

    /** The position of the field in this slot. */
    int position(int slot) {
        return positions[slot];
    }
}
