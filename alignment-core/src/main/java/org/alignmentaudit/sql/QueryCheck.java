package org.alignmentaudit.sql;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alignmentaudit.internal.intake.Shown;

/**
 * Finds queries that plainly do something else than read, before any is run: an early and clear answer. What it cannot see,
 * such as a function that writes, the transaction refuses or rolls back; but no transaction keeps MySQL and MariaDB from
 * writing INTO OUTFILE.
 */
final class QueryCheck {

    private static final Set<String> READING = Set.of("SELECT", "WITH");
    private static final String ONLY_READ = "An audit only reads: write one SELECT, or WITH and a SELECT.";

    private QueryCheck() {}

    /** What is wrong with the query; empty if nothing can be seen. */
    static Optional<Fault> of(Query query, Lexis lexis) {
        SqlWords words = query.words(lexis);
        String first = words.first();
        if (query.table().isEmpty() && !words.none()) {
            return fault("no line names the table that this fills", "Begin with a line such as -- fact: goals.");
        } else if (words.none()) {
            return fault("has no query", "Write a SELECT below the line that names the table.");
        } else if (words.holds(Lexis.RUN_COMMENT)) {
            return fault(
                    "holds a comment that begins with /*! or /*M!, which MySQL and MariaDB run",
                    "Write it as part of the query, or leave it out.");
        } else if (words.unclosed()) {
            return fault("a quote opens that nothing closes", "Double a quote that is part of a text, as in 'it''s'.");
        } else if (!READING.contains(first)) {
            return fault("begins with " + Shown.cell(first) + ", which is no query", ONLY_READ);
        } else if (words.goesOn()) {
            return fault(
                    "holds more than one statement",
                    "Write one query below each -- fact: line; maybe such a line is missing.");
        }
        return writing(words).map(word -> new Fault("holds " + word + ", which writes", ONLY_READ));
    }

    private static Optional<String> writing(SqlWords words) {
        Stream<String> into = Stream.of("INTO").filter(words::holds);
        Stream<String> inside = Stream.of("DELETE", "INSERT", "MERGE", "UPDATE").filter(words::opensWith);
        return Stream.concat(inside, into).findFirst();
    }

    private static Optional<Fault> fault(String fault, String advice) {
        return Optional.of(new Fault(fault, advice));
    }
}
