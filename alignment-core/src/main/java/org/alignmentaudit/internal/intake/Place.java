package org.alignmentaudit.internal.intake;

/** Where something stands in a document; written out only when a problem names it. */
public sealed interface Place {

    /** The place of a member, an item or a column inside this one. */
    default Place at(Object step) {
        return new Step(this, step);
    }

    /** A document as a whole. */
    record Whole(String name) implements Place {

        @Override
        public String toString() {
            return name;
        }
    }

    /** The record of a table that starts on this line, the first being 1. */
    record Line(String file, long number) implements Place {

        @Override
        public String toString() {
            return file + ":" + number;
        }
    }

    /** A row that a host handed over, the first of its table being 1. */
    record Row(String table, long number) implements Place {

        @Override
        public String toString() {
            return table + " row " + number;
        }
    }

    /** A step of a JSON pointer (RFC 6901), or a column. */
    record Step(Place inside, Object step) implements Place {

        @Override
        public String toString() {
            String escaped = Shown.text(step.toString()).replace("~", "~0").replace("/", "~1");
            return inside + (inside instanceof Whole ? " /" : "/") + escaped;
        }
    }
}
