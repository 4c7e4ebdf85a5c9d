package org.alignmentaudit.internal.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.Nearest;

/** What to try where a text is no value of its field. */
public final class ValueAdvice {

    public static final String LEAVE_OUT = "Leave the field out where nothing is known.";
    public static final String WRITE_OUT = "Hand over a text, a number, a day or a word in its place.";
    public static final String SMALLER_UNIT = "Maybe the source counts in cents.";

    private static final Set<String> NO_NUMBERS = Set.of("nan", "inf", "infinity", "n/a", "null", "none", "-");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY_AND_TIME = Pattern.compile(DAY + "[T ].*", Pattern.DOTALL);
    private static final Pattern FAR_DAY = Pattern.compile("[+-]\\d{4,9}-\\d{2}-\\d{2}");
    /** What MySQL has where others have nothing. */
    private static final String NO_DAY = "0000-00-00";

    private static final int LONGEST_NUMBER = 40;
    private static final int DECIMALS = 6;

    private ValueAdvice() {}

    public static String of(FieldSpec field, String text) {
        if (readable(field, text.strip())) {
            return "Remove the spaces around it.";
        }
        return switch (field.kind()) {
            case DATE -> date(text);
            case MONTH_DAY -> "Write month and day, such as 04-01.";
            case MONEY, NUMBER, WHOLE -> number(field.kind(), text);
            case YES_NO -> word(text, List.of("true", "false"));
            case WORD -> word(text, field.words());
            default -> "";
        };
    }

    /** Whether the text is a value of the field. */
    public static boolean readable(FieldSpec field, String text) {
        try {
            field.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String date(String text) {
        if (text.startsWith(NO_DAY)) {
            return LEAVE_OUT;
        }
        if (DAY.matcher(text).matches()) {
            return "No calendar has that day; maybe its month is shorter.";
        }
        if (FAR_DAY.matcher(text).matches()) {
            return "Days lie in the years 0 to 9999; leave the field out where there is no such day.";
        }
        return DAY_AND_TIME.matcher(text).matches()
                ? "Leave out the time of day."
                : "Write year, month and day, such as 2026-03-31.";
    }

    private static String word(String text, List<String> words) {
        return Nearest.of(text, words)
                .map(word -> "Maybe " + word + " was meant.")
                .orElse("");
    }

    private static String number(FieldKind kind, String text) {
        if (text.length() > LONGEST_NUMBER) {
            return "A number has at most " + LONGEST_NUMBER + " characters.";
        }
        String bare = text.toLowerCase(Locale.ROOT).replaceFirst("^[+-](?=.)", "");
        if (NO_NUMBERS.contains(bare)) {
            return LEAVE_OUT;
        }
        try {
            return tooFineOrTooLarge(kind, new BigDecimal(text));
        } catch (NumberFormatException e) {
            return "Write digits alone, with a point before the decimals.";
        }
    }

    private static String tooFineOrTooLarge(FieldKind kind, BigDecimal number) {
        int decimals = kind == FieldKind.WHOLE ? 0 : DECIMALS;
        if (kind != FieldKind.NUMBER && number.stripTrailingZeros().scale() > decimals) {
            return decimals == 0 ? "Round it to a whole number." : "Round it to " + DECIMALS + " decimals.";
        }
        return kind == FieldKind.MONEY ? SMALLER_UNIT : "Maybe the source counts in another unit.";
    }
}
