package org.alignmentaudit.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alignmentaudit.internal.intake.Place;
import org.jspecify.annotations.Nullable;

/** A text of named queries taken apart at the lines that name them. */
final class QueryText {

    private static final Pattern DIRECTIVE =
            Pattern.compile("\\s*--\\s*(fact|supplied|unavailable)\\s*:(.*)", Pattern.CASE_INSENSITIVE);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final List<Query> queries = new ArrayList<>();
    private final List<PathLine> supplied = new ArrayList<>();
    private final List<PathLine> unavailable = new ArrayList<>();
    private @Nullable String table;
    private long line;
    private long begin;
    private final StringBuilder sql = new StringBuilder();

    /** A path of the dictionary, and the line that names it. */
    record PathLine(Place place, String path) {}

    private QueryText(String name) {
        this.name = name;
    }

    static QueryText of(String name, String text) {
        QueryText queries = new QueryText(name);
        String whole = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        whole.lines().forEach(queries::take);
        queries.end();
        return queries;
    }

    private void take(String text) {
        line++;
        Matcher directive = DIRECTIVE.matcher(text);
        if (!directive.matches()) {
            append(text);
            return;
        }
        String words = directive.group(2).strip();
        switch (directive.group(1).toLowerCase(Locale.ROOT)) {
            case "supplied" -> paths(words, supplied);
            case "unavailable" -> paths(words, unavailable);
            default -> begin(words);
        }
    }

    private void begin(String words) {
        end();
        table = words;
        begin = line;
    }

    /** The query begins on its first line that holds more than a comment. */
    private void append(String text) {
        if (sql.isEmpty()) {
            if (SqlWords.of(text, Lexis.STANDARD).none()) {
                return;
            }
            begin = line;
        }
        sql.append(text).append('\n');
    }

    private void end() {
        if (table != null || !sql.isEmpty()) {
            String named = table == null ? "" : table;
            queries.add(new Query(new Place.Query(name, begin, named), named, sql.toString()));
        }
        sql.setLength(0);
    }

    private void paths(String words, List<PathLine> list) {
        Arrays.stream(words.split(",", -1))
                .map(path -> new PathLine(new Place.Line(name, line), path.strip()))
                .forEach(list::add);
    }

    /** The queries in the order of the text; the name of the first is empty where the text does not begin with one. */
    List<Query> queries() {
        return queries;
    }

    /** The paths that are said to be supplied. */
    List<PathLine> supplied() {
        return supplied;
    }

    /** The paths that are said to be unavailable. */
    List<PathLine> unavailable() {
        return unavailable;
    }
}
