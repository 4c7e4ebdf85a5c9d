package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.facts.Acknowledgement;
import org.alignmentaudit.facts.Dated;
import org.alignmentaudit.facts.StatusReport;
import org.jspecify.annotations.Nullable;

/** Checks what a record says by itself: values, ranges, the order of its dates, its currency. */
final class RecordChecks {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final List<Problem> problems;
    private final @Nullable ExchangeRates rates;

    /** Adds to these problems; without rates, because nobody knows the organisation, currencies are not looked at. */
    RecordChecks(List<Problem> problems, @Nullable ExchangeRates rates) {
        this.problems = problems;
        this.rates = rates;
    }

    /** Checks by itself what a field holds that holds no rows. */
    void check(FieldSpec field, @Nullable Object value, Object record, Supplier<String> place) {
        if (value == null) {
            if (field.required()) {
                problems.add(new Problem(at(place, field), "is missing", Advice.missing(field)));
            }
            return;
        }
        Supplier<String> here = () -> at(place, field);
        if (value instanceof String || value instanceof List<?> || field.narrowed()) {
            checkText(field, value, here);
        }
        checkDay(value, here);
        checkNumber(field, value, here);
        checkCurrency(field, value, record, here);
    }

    private static String at(Supplier<String> place, FieldSpec field) {
        return place.get() + "/" + field;
    }

    private void checkText(FieldSpec field, Object value, Supplier<String> here) {
        if (value instanceof String text && text.isBlank()) {
            problems.add(new Problem(here.get(), "is empty", Advice.empty(field)));
        } else if (field.currencyCode() && !CURRENCY.matcher(value.toString()).matches()) {
            problems.add(new Problem(
                    here.get(), "'" + value + "' is no currency", "Write the code of ISO 4217, such as EUR."));
        }
        if (value instanceof List<?> texts
                && texts.stream().anyMatch(text -> text.toString().isBlank())) {
            problems.add(new Problem(here.get(), "holds an empty text", "Leave the word out."));
        }
        if (field.kind() == FieldKind.WORD && !field.words().contains(value.toString())) {
            problems.add(Problem.of(here.get(), "expected " + field.expectation() + ", found " + value));
        }
    }

    private void checkDay(Object value, Supplier<String> here) {
        if (value instanceof LocalDate day && !FieldKind.tells(day)) {
            problems.add(new Problem(
                    here.get(),
                    day + " lies in none of the years 0 to 9999",
                    "Leave the field out where there is no such day."));
        }
    }

    private void checkNumber(FieldSpec field, Object value, Supplier<String> here) {
        if (value instanceof Double number && !Double.isFinite(number)) {
            problems.add(Problem.of(here.get(), number + " is no number that can be compared"));
        } else {
            field.range()
                    .ifPresent(range -> Advice.outOfRange(here, value, range).ifPresent(problems::add));
        }
    }

    private void checkCurrency(FieldSpec field, Object value, Object record, Supplier<String> here) {
        if (rates != null && field.rowCurrency() && record instanceof Dated row && row.date() != null) {
            checkRate(value.toString(), row.date(), here);
        }
    }

    private void checkRate(String currency, LocalDate day, Supplier<String> here) {
        if (rates != null && rates.foreign(currency) && rates.on(day, currency).isEmpty()) {
            boolean none = rates.none(currency);
            problems.add(new Problem(
                    here.get(),
                    "no rate of " + currency + " is known on " + day,
                    none
                            ? "Add it to exchangeRates, or leave the currency out if it is that of the portfolio."
                            : "Add one of that day or an earlier one to exchangeRates."));
        }
    }

    /** Checks what a field holds in view of what others say of it. */
    void check(FieldSpec field, Object value, Bounds bounds, Object record, Supplier<String> place) {
        if (bounds.notBefore() != null
                && bounds.notBefore().value(record) instanceof LocalDate earlier
                && ((LocalDate) value).isBefore(earlier)) {
            problems.add(new Problem(
                    at(place, field), value + " lies before " + earlier, "Maybe the two dates were swapped."));
        }
        if (bounds.atMost() != null
                && bounds.atMost().value(record) instanceof Integer count
                && (Integer) value > count) {
            problems.add(new Problem(
                    at(place, field),
                    value + " is more than " + bounds.atMost() + " " + count,
                    "Maybe the two numbers were swapped."));
        }
        if (bounds.summarised() != null
                && bounds.summarised().value(record) instanceof RowList<?> rows
                && rows.known()) {
            problems.add(new Problem(
                    at(place, field),
                    "counts what " + bounds.summarised() + " lists",
                    "Give either the rows or their number."));
        }
    }

    /** Checks what only records of one kind can get wrong. */
    void check(Object record, Supplier<String> place) {
        if (record instanceof StatusReport report && !report.consistent()) {
            tellBand(report, place);
        } else if (record instanceof Acknowledgement acknowledgement && !acknowledgement.consistent()) {
            tellAudience(acknowledgement, place);
        }
    }

    private void tellBand(StatusReport report, Supplier<String> place) {
        problems.add(new Problem(
                place.get() + "/band",
                report.band() + " is no band of a scale of " + report.scale(),
                "Maybe the scale is FIVE."));
    }

    private void tellAudience(Acknowledgement acknowledgement, Supplier<String> place) {
        problems.add(new Problem(
                place.get(),
                acknowledgement.teamId() == null
                        ? "names neither a team nor a partner"
                        : "names both a team and a partner",
                "Each row tells how many of one team or of one partner took note."));
    }

    /** A row has the key of another. */
    void second(RowKey key, Supplier<String> place) {
        if (key.fields().size() == 1 && key.fields().get(0).name().equals("id")) {
            problems.add(new Problem(
                    place.get() + "/id", "'" + key + "' is there twice", "Give each row an id of its own."));
            return;
        }
        problems.add(new Problem(
                place.get(),
                "a second row with " + key.fields() + " " + key.values(),
                "Maybe two exports were joined, or the rows should be added up."));
    }
}
