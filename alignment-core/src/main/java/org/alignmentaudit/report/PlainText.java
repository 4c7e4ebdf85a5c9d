package org.alignmentaudit.report;

import org.alignmentaudit.internal.text.Columns;

/**
 * One line of text that does nothing but be read. Line breaks and tabs become spaces. Characters that would steer a
 * terminal or turn the direction of reading, and halves of surrogate pairs, become the replacement character.
 */
final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final String ELLIPSIS = "...";

    private PlainText() {}

    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(PlainText::harmless).forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    /** The text if it takes at most so many columns; else its beginning, with three dots in place of the rest. */
    static String clip(String text, int columns) {
        return Columns.of(text) <= columns
                ? text
                : text.substring(0, Columns.end(text, 0, columns - ELLIPSIS.length())) + ELLIPSIS;
    }

    private static int harmless(int character) {
        return switch (Character.getType(character)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.CONTROL -> Character.isWhitespace(character) || character == 0x85 ? ' ' : REPLACEMENT;
            case Character.SURROGATE -> REPLACEMENT;
            default -> turnsDirection(character) ? REPLACEMENT : character;
        };
    }

    /** Embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX 9). */
    private static boolean turnsDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
