package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.Nearest;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.facts.Money;

/** Words problems with what usually caused them. */
final class Advice {

    private static final double PER_CENT = 100;

    private Advice() {}

    static Optional<Problem> outOfRange(Supplier<String> place, Object value, Range range) {
        double number = value instanceof Money money ? money.amount().doubleValue() : ((Number) value).doubleValue();
        if (number >= range.min() && number <= range.max()) {
            return Optional.empty();
        }
        return Optional.of(new Problem(place.get(), value + " " + bounds(range), cause(number, range, value)));
    }

    private static String bounds(Range range) {
        if (range.max() == Double.POSITIVE_INFINITY) {
            return "is less than " + plain(range.min());
        }
        return "is not between " + plain(range.min()) + " and " + plain(range.max());
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    private static String cause(double number, Range range, Object value) {
        if (range.max() == 1 && number > 1 && number <= PER_CENT) {
            return "Maybe the source sends percentages; divide by 100.";
        }
        if (value instanceof Money && number < 0) {
            return "Maybe it is a credit note; those belong to spending.";
        }
        return "Maybe the source counts in another unit.";
    }

    /** What to try where a required value is missing. */
    static String missing(FieldSpec field) {
        return "Expected " + field.expectation() + ".";
    }

    /** What to try where a text holds nothing. */
    static String empty(FieldSpec field) {
        return field.required() ? missing(field) : "Leave the field out where nothing is known.";
    }

    static Problem dangling(String place, Object target, String element, Collection<String> known) {
        String advice = Nearest.of(target.toString(), known)
                .map(id -> "Maybe " + id + " was meant.")
                .orElse("Maybe the export of " + element + " is not complete.");
        return new Problem(place, "'" + target + "' is not among the " + element, advice);
    }
}
