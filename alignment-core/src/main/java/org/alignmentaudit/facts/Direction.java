package org.alignmentaudit.facts;

/** Which way a KPI is meant to move. */
public enum Direction {
    UP,
    DOWN,
    /** Keep the value where it is. */
    HOLD;

    /** The other way; HOLD has none but itself. */
    public Direction opposite() {
        return switch (this) {
            case UP -> DOWN;
            case DOWN -> UP;
            case HOLD -> HOLD;
        };
    }
}
