package org.alignmentaudit.sql;

import org.alignmentaudit.internal.intake.Place;

/**
 * A query and the table that it fills.
 *
 * @param place where it begins
 * @param table name of the table; empty where none is given
 * @param sql the query as it is written
 */
record Query(Place.Query place, String table, String sql) {

    SqlWords words(Lexis lexis) {
        return SqlWords.of(sql, lexis);
    }

    /** The query as the database gets it: not every driver takes the semicolon at the end. */
    String statement(Lexis lexis) {
        return words(lexis).untilSemicolon(sql);
    }
}
