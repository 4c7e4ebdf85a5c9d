package org.alignmentaudit.sql;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.alignmentaudit.internal.intake.Shown;

/**
 * Finds queries that begin or go on with a statement that writes, before any is run: an early and clear answer. What it cannot
 * see, such as a function or a procedure that writes, the transaction refuses or rolls back; but no transaction keeps MySQL
 * and MariaDB from writing INTO OUTFILE.
 */
final class QueryCheck {

    private static final Set<String> READING = Set.of("SELECT", "WITH");
    private static final String ONLY_READ = "An audit only reads: write one SELECT, or WITH and a SELECT.";
    private static final String QUOTE_NAMES = ONLY_READ + " A name that reads like that goes into quotes.";

    /** A table with its schema, its alias and its hints; some of these signs are around names and in them. */
    private static final String TABLE =
            "(?:(?!(?:FROM|WHERE|JOIN|UNION|ON|GROUP|ORDER) )(?:[\\p{L}_]\\S*|''|[\\[\\].#@*]) ){1,12}?(?:WITH \\( [^()]*\\) )?";

    /**
     * Words of writing with what makes a statement of them, for each may also name a column, a table or a function. SQL Server
     * begins the next statement without a sign before it, and takes INSERT without INTO; DELETE without FROM only behind a
     * parenthesis, where WITH has ended, or no alias of that name could be told from it.
     */
    private static final Pattern WRITING = Pattern.compile("(?<!\\S)(?:"
            + "INTO"
            + "|DELETE (?:FROM|TOP)"
            + "|(?<=[()] )DELETE " + TABLE + "(?:FROM|WHERE|OUTPUT|[;)])"
            + "|INSERT " + TABLE + "(?:\\( [^()]*\\) )?(?:VALUES|SELECT|DEFAULT|EXEC)"
            + "|MERGE .*MATCHED"
            + "|(?<!(?:FOR|KEY) )UPDATE (?:TOP \\( [0-9 ]+\\) )?" + TABLE + "SET"
            + "|(?:ALTER|CREATE|DROP|TRUNCATE) (?:TABLE|VIEW|INDEX|SCHEMA|DATABASE|FUNCTION|PROCEDURE|TRIGGER|USER|ROLE)"
            + ")(?!\\S)");

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
        return writing(words).map(word -> new Fault("holds " + word + ", which writes", QUOTE_NAMES));
    }

    private static Optional<String> writing(SqlWords words) {
        return WRITING.matcher(words.inARow() + " ;")
                .results()
                .map(found -> found.group().split(" ", 2)[0])
                .findFirst();
    }

    private static Optional<Fault> fault(String fault, String advice) {
        return Optional.of(new Fault(fault, advice));
    }
}
