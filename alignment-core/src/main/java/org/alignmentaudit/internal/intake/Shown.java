package org.alignmentaudit.internal.intake;

import java.util.HexFormat;

/** Values of a document as problems show them: on one line, and not too long. */
public final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** The text in double quotes, as in JSON. */
    public static String quoted(String text) {
        return '"' + text(text) + '"';
    }

    /** The text in single quotes. */
    public static String cell(String text) {
        return "'" + text(text) + "'";
    }

    /** The text with control characters spelled out, cut after 60 characters. */
    public static String text(String text) {
        boolean whole =
                text.length() <= LONGEST || text.codePoints().limit(LONGEST + 1).count() <= LONGEST;
        return whole ? line(text) : line(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "...";
    }

    /** The text with control characters spelled out, uncut. */
    public static String line(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        if (c == '\n') {
            shown.append("\\n");
        } else if (Character.isISOControl(c) || loneSurrogate(c)) {
            shown.append("\\u").append(HexFormat.of().toHexDigits((char) c));
        } else {
            shown.appendCodePoint(c);
        }
    }

    /** Whether the text holds half of a character that takes two, which no encoding can write. */
    public static boolean halved(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().anyMatch(Shown::loneSurrogate);
            }
        }
        return false;
    }

    private static boolean loneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
