package org.alignmentaudit.report;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet shows and does not compute. Spreadsheets take a cell for a formula that begins with one of a few
 * signs; an apostrophe before it makes it text. Where a spreadsheet separates cells by something other than commas, the rest
 * of a cell becomes a cell of its own, so signs behind a separator or quote are treated alike.
 *
 * <p>Signs as listed by OWASP under "CSV Injection", with their full-width forms, which some spreadsheets take for the same.
 */
final class SpreadsheetText {

    private static final Pattern FORMULA =
            Pattern.compile("(^[\\s\\p{Cntrl}]*|[;,|\"'\\t\\r\\n])(?=[=+@\\-\\uFF1D\\uFF0B\\uFF20\\uFF0D])");

    private SpreadsheetText() {}

    static String of(String text) {
        return FORMULA.matcher(text).replaceAll("$1'");
    }
}
