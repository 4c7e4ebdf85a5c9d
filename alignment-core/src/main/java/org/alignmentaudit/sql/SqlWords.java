package org.alignmentaudit.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * The words and signs of a piece of SQL, without comments; texts and quoted names count as one sign each. Enough to tell a
 * query from anything else; what it means is for the database to say.
 */
final class SqlWords {

    /** What a quoted text or name is read as. */
    private static final String QUOTED = "''";

    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private SqlWords() {}

    static SqlWords of(String sql, Lexis lexis) {
        SqlWords all = new SqlWords();
        Matcher part = lexis.parts(sql);
        while (part.find()) {
            if (part.group("comment") == null) {
                all.words.add(word(part));
                all.starts.add(part.start());
            }
        }
        return all;
    }

    private static String word(Matcher part) {
        if (part.group("run") != null) {
            return Lexis.RUN_COMMENT;
        }
        return part.group("quoted") == null ? part.group().toUpperCase(Locale.ROOT) : QUOTED;
    }

    /** Whether there is nothing but comments. */
    boolean none() {
        return words.isEmpty();
    }

    /** The first word behind opening parentheses; empty if there is none. */
    String first() {
        return words.stream().filter(word -> !word.equals("(")).findFirst().orElse("");
    }

    /** Whether a quote opens that nothing closes. */
    boolean unclosed() {
        return words.stream().anyMatch(word -> word.equals("'") || word.equals("\"") || word.equals("`"));
    }

    boolean holds(String word) {
        return words.contains(word);
    }

    /** All of them in capital letters, with a space between two; each that is quoted as two quotes. */
    String inARow() {
        return String.join(" ", words);
    }

    /** Whether anything but semicolons follows a semicolon. */
    boolean goesOn() {
        int end = words.indexOf(";");
        return end >= 0 && !words.subList(end, words.size()).stream().allMatch(";"::equals);
    }

    /** The SQL that these are the words of, up to its first semicolon. */
    String untilSemicolon(String sql) {
        int end = words.indexOf(";");
        return end < 0 ? sql : sql.substring(0, starts.get(end));
    }
}
