package org.alignmentaudit.internal.html;

import org.alignmentaudit.internal.text.Columns;

/**
 * About how wide text is in a chart, in the units of its drawing. Nobody knows the font of the reader, so letters are taken
 * as those of a wide one (DejaVu Sans at 13 units): what fits by this fits.
 */
final class RoughWidth {

    private static final int WIDE = 13;
    private static final int CAPITAL = 9;
    private static final int USUAL = 8;
    private static final int NARROW = 5;

    private static final String WIDE_LETTERS = "mMWw@%\u2026";
    private static final String NARROW_LETTERS = " \u00a0ijlrtfI.,:;'|!()[]-";

    private RoughWidth() {}

    static int of(String text) {
        return text.codePoints().map(RoughWidth::of).sum();
    }

    private static int of(int letter) {
        if (NARROW_LETTERS.indexOf(letter) >= 0) {
            return NARROW;
        } else if (WIDE_LETTERS.indexOf(letter) >= 0) {
            return WIDE;
        }
        return switch (Columns.of(letter)) {
            case 0 -> 0;
            case 1 -> Character.isUpperCase(letter) ? CAPITAL : USUAL;
            default -> WIDE;
        };
    }

    /** The text; where it does not fit, its beginning and an ellipsis. */
    static String clip(String text, int room) {
        if (of(text) <= room) {
            return text;
        }
        int end = 0;
        int left = room - WIDE;
        while (left >= of(text.codePointAt(end))) {
            left -= of(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end).stripTrailing() + "\u2026";
    }
}
