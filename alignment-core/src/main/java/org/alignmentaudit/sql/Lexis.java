package org.alignmentaudit.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a database tells comments and texts from the words of a query. */
enum Lexis {

    /** As in the standard of SQL. */
    STANDARD("--.*", "'[^']*+(?:''[^']*+)*+'|\"[^\"]*+(?:\"\"[^\"]*+)*+\""),

    /** MySQL and MariaDB: two dashes need white space behind them, and a backslash takes the next sign into a text. */
    MYSQL(
            "(?:--(?=\\s|$)|#).*",
            "'[^'\\\\]*+(?:(?:\\\\(?s:.)|'')[^'\\\\]*+)*+'|\"[^\"\\\\]*+(?:(?:\\\\(?s:.)|\"\")[^\"\\\\]*+)*+\"");

    /**
     * How a comment opens that MySQL and MariaDB run. Nobody means it as a comment, so it is none anywhere; how far it goes
     * depends on the version of the server.
     */
    static final String RUN_COMMENT = "/*!";

    private final Pattern part;

    Lexis(String line, String quoted) {
        part = Pattern.compile("(?<comment>" + line + "|/\\*(?!M?!)(?s:.*?)\\*/)"
                + "|(?<run>/\\*M?!)"
                + "|(?<quoted>" + quoted + "|`[^`]*+`)"
                + "|[\\p{L}_][\\p{L}\\p{N}_$]*+|\\S");
    }

    /** Finds one part of the text after the other; the groups are comment, run and quoted. */
    Matcher parts(String sql) {
        return part.matcher(sql);
    }
}
