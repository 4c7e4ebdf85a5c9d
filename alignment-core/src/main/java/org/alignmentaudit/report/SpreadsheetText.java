package org.alignmentaudit.report;

/**
 * Text that a spreadsheet shows and does not compute. Spreadsheets take a cell for a formula that begins with one of a few
 * signs; an apostrophe before it makes it text. Where a spreadsheet separates cells by something other than commas, the rest
 * of a cell becomes a cell of its own, so signs behind a separator or quote are treated alike. Blanks, quotes and characters
 * that do not show may stand before the sign.
 *
 * <p>Behind a separator, a plus or minus stays as it is if the rest of the text holds nothing but letters, digits, blanks and
 * marks of plain writing: that much can calculate with numbers, but can neither call a function nor reach beyond its sheet.
 *
 * <p>Signs as listed by OWASP under "CSV Injection", with their full-width forms, which some spreadsheets take for the same.
 */
final class SpreadsheetText {

    private static final String SIGNS = "=@+-\uFF1D\uFF20\uFF0B\uFF0D";
    private static final String SIGNS_OF_NUMBERS = "+-\uFF0B\uFF0D";
    private static final String SEPARATORS = ";,|\t\r\n";
    private static final String QUOTES = "\"'";
    private static final String PLAIN_MARKS = ".,;:%+-";

    private SpreadsheetText() {}

    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        int plain = plainFrom(text);
        boolean begun = false;
        boolean begins = true;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean harmless = begun && i >= plain && holds(SIGNS_OF_NUMBERS, c);
            if ((begins || quoted) && holds(SIGNS, c) && !harmless) {
                safe.append('\'');
            }
            safe.append(c);
            quoted = holds(QUOTES, c);
            begun |= !quoted && !blank(c);
            begins = holds(SEPARATORS, c) || begins && (quoted || blank(c));
        }
        return safe.toString();
    }

    /** Where the last part of the text begins that no formula can do harm with. */
    private static int plainFrom(String text) {
        int from = text.length();
        while (from > 0 && plain(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean plain(char c) {
        return Character.isLetterOrDigit(c) || blank(c) || holds(PLAIN_MARKS, c);
    }

    private static boolean blank(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean holds(String set, char c) {
        return set.indexOf(c) >= 0;
    }
}
