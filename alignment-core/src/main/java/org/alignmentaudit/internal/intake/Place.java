package org.alignmentaudit.internal.intake;

/** Where something stands in a document; written out only when a problem names it. */
public sealed interface Place {

    /** The place of a member, an item or a column inside this one. */
    default Place at(Object step) {
        return new Step(this, step);
    }

    /** The place of something that has rows. */
    sealed interface Table extends Place {

        /** The place of a row, the first being 1. */
        Place row(long number);
    }

    /** A document, or a table that a host hands over, as a whole. */
    record Whole(String name) implements Table {

        @Override
        public Place row(long number) {
            return new Row(name, number);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The query that begins on this line and fills a table; its columns go by their names in snake_case. */
    record Query(String file, long line, String table) implements Table {

        @Override
        public Place row(long number) {
            return new QueryRow(this, number);
        }

        @Override
        public Place at(Object step) {
            return Table.super.at(Tables.snakeCase(step.toString()));
        }

        @Override
        public String toString() {
            return file + ":" + line + (table.isEmpty() ? "" : " " + table);
        }
    }

    /** A row that a query gave, the first being 1. */
    record QueryRow(Query query, long number) implements Place {

        @Override
        public Place at(Object step) {
            return Place.super.at(Tables.snakeCase(step.toString()));
        }

        @Override
        public String toString() {
            return query + " row " + number;
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
