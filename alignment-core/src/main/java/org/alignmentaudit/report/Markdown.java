package org.alignmentaudit.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns any text into one line of Markdown that shows as that text: in CommonMark, in tables of GitHub and GitLab, and in
 * tools that read HTML or templates from Markdown. What a tool would turn into a link, a mention or an emoji behind the
 * writer's back is broken up by an invisible word joiner (U+2060).
 */
final class Markdown {

    private static final char WORD_JOINER = '\u2060';

    /** Begins a list, heading, rule or definition where it begins a line. */
    private static final Pattern BLOCK = Pattern.compile("^(?:[-+=:](?!\\d)|\\d+[.)](?=\\s|$))");

    private Markdown() {}

    /** For text that begins a line. */
    static String block(String text) {
        String line = inline(text);
        Matcher start = BLOCK.matcher(line);
        return start.find() ? line.substring(0, start.end() - 1) + '\\' + line.substring(start.end() - 1) : line;
    }

    /** For text behind something else: in a heading, behind a label, in a cell. */
    static String inline(String text) {
        String line = PlainText.of(text);
        StringBuilder escaped = new StringBuilder(line.length() + line.length() / 8);
        for (int i = 0; i < line.length(); i++) {
            if (i > 0 && refers(line, i)) {
                escaped.append(WORD_JOINER);
            }
            append(escaped, line.charAt(i));
        }
        return escaped.toString();
    }

    /** Whether hosts of Markdown make a link, mention or emoji of what stands around this place. */
    private static boolean refers(String line, int at) {
        char before = line.charAt(at - 1);
        char behind = line.charAt(at);
        boolean digit = behind >= '0' && behind <= '9';
        return switch (before) {
            case ' ' -> false;
            case '@' -> behind != ' ';
            case '#' -> digit;
            case ':' -> behind != ' ' && !digit;
            default -> behind == '@' || behind == '.' && line.regionMatches(true, at - 3, "www", 0, 3);
        };
    }

    /** Entities where a backslash is read differently by different tools, a backslash elsewhere. */
    private static void append(StringBuilder escaped, char c) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '|', '\\', '`', '$' -> escaped.append("&#").append((int) c).append(';');
            case '*', '_', '[', ']', '{', '}', '#', '~', '^' ->
                escaped.append('\\').append(c);
            default -> escaped.append(c);
        }
    }
}
