package org.alignmentaudit.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.facts.Acknowledgement;
import org.alignmentaudit.facts.ExchangeRate;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.jspecify.annotations.Nullable;

/** A portfolio that uses every element and field of the dictionary, filled from a seed. */
final class FullPortfolio {

    private static final int RECORDS = 6;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int BOUND = 1000;
    private static final String LETTERS = "abc XYZ,;\"'\n|\t\\/~äß€😀-x";

    private final Random random;
    private final int records;
    private int rowIds;

    private FullPortfolio(long seed, int records) {
        this.random = new Random(seed);
        this.records = records;
    }

    static Portfolio of(long seed) {
        return of(seed, RECORDS);
    }

    static Portfolio of(long seed, int records) {
        return new FullPortfolio(seed, records).build();
    }

    private Portfolio build() {
        PortfolioBuilder builder = Portfolio.builder();
        for (ElementSpec element : Portfolio.dictionary().elements()) {
            if (element.record().type() == Organization.class) {
                builder.organization((Organization) record(element, 0));
            } else {
                IntStream.range(0, records).forEach(i -> builder.add((Fact) record(element, i)));
            }
        }
        return builder.supplied("goals.description", "initiatives.sponsor")
                .unavailable("kpis.unit", "decisions.evidence.text")
                .build();
    }

    private Object record(ElementSpec element, int index) {
        RecordSpec spec = element.record();
        @Nullable Object[] values = new @Nullable Object[spec.fields().size()];
        for (int i = 0; i < values.length; i++) {
            FieldSpec field = spec.fields().get(i);
            if (field.name().equals("id")) {
                values[i] = field.required() || index % 2 == 0 ? id(element, index) : null;
            } else if (field.kind() == FieldKind.ROWS) {
                values[i] = rows(spec, field, index);
            } else {
                values[i] = value(element, field, index, i);
            }
        }
        return spec.create(values);
    }

    private static String id(ElementSpec element, int index) {
        return element.singular() + "-" + index;
    }

    /** Rows that counts can stand in for are listed by every second record and counted by the others. */
    private Object rows(RecordSpec parent, FieldSpec field, int index) {
        boolean counted = parent.fields().stream()
                .anyMatch(f -> f.summarises().filter(field.name()::equals).isPresent());
        if (counted && index % 2 == 1) {
            return field.rows().orElseThrow().unknown();
        }
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < (index == 2 ? 0 : RECORDS); i++) {
            rows.add(row(field.rows().orElseThrow().row(), i));
        }
        return field.rows().orElseThrow().of(rows);
    }

    private Object row(RecordSpec spec, int index) {
        @Nullable Object[] values = new @Nullable Object[spec.fields().size()];
        for (int i = 0; i < values.length; i++) {
            FieldSpec field = spec.fields().get(i);
            if (field.name().equals("id")) {
                values[i] = "row " + rowIds++;
            } else {
                values[i] = field.kind() == FieldKind.ROWS ? rows(spec, field, index) : value(null, field, index, i);
            }
        }
        if (spec.type() == Acknowledgement.class) {
            values[index % 2] = id(Portfolio.dictionary().element(index % 2 == 0 ? Team.class : Partner.class), 0);
            values[1 - index % 2] = null;
        }
        return spec.create(values);
    }

    /** A value that fits; absent now and then where it may be, but never in the first two records. */
    private @Nullable Object value(@Nullable ElementSpec element, FieldSpec field, int index, int position) {
        boolean circular = element != null
                && index == 0
                && field.refers().filter(element.name()::equals).isPresent();
        boolean count = field.summarises().isPresent();
        boolean left =
                !field.required() && !count && !field.name().equals("subjectId") && index > 1 && random.nextInt(4) == 0;
        if (circular || left || (count && index % 2 == 0)) {
            return field.kind() == FieldKind.TEXTS ? List.of() : null;
        }
        return field.kind() == FieldKind.TEXTS
                ? IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(i -> field.refers().isPresent() ? text(field, index) : "word " + i)
                        .distinct()
                        .toList()
                : field.parse(text(field, index, position));
    }

    private String text(FieldSpec field, int index, int position) {
        return switch (field.kind()) {
            case TEXT -> text(field, index);
            case DATE -> day(field, index, position).toString();
            case MONTH_DAY -> "0" + (1 + random.nextInt(9)) + "-2" + random.nextInt(9);
            case MONEY -> number(field, random.nextInt(1_000_000) / 1e6).replaceFirst("(\\.\\d{6}).*", "$1");
            case NUMBER -> number(field, random.nextDouble());
            case WHOLE ->
                field.atMost().isPresent()
                        ? "0"
                        : Integer.toString((int) Double.parseDouble(number(field, random.nextDouble())));
            case YES_NO -> Boolean.toString(random.nextBoolean());
            case WORD -> word(field);
            case TEXTS, ROWS -> throw new IllegalArgumentException(field + " is a list.");
        };
    }

    /** Rates are known before anything happens. */
    private static LocalDate day(FieldSpec field, int index, int position) {
        boolean rate = Portfolio.dictionary()
                .element(ExchangeRate.class)
                .record()
                .fields()
                .contains(field);
        return rate ? FIRST_DAY.minusDays(index) : FIRST_DAY.plusDays(position + 50L * index);
    }

    private String text(FieldSpec field, int index) {
        if (field.refers().isPresent()) {
            ElementSpec target =
                    Portfolio.dictionary().element(field.refers().get()).orElseThrow();
            return id(target, random.nextInt(Math.min(Math.max(index, 1), records)));
        }
        if (field.currencyCode()) {
            return field.required() || field.rowCurrency() ? "GBP" : "EUR";
        }
        return switch (field.name()) {
            case "subjectId" -> "initiative-" + random.nextInt(records);
            default -> "t" + noise() + index;
        };
    }

    private String noise() {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(12), 0, letters.length).forEach(i -> text.appendCodePoint(letters[i]));
        return text.toString();
    }

    private static String number(FieldSpec field, double share) {
        double min = field.range().map(Range::min).filter(Double::isFinite).orElse((double) -BOUND);
        double max = field.range().map(Range::max).filter(Double::isFinite).orElse((double) BOUND);
        return BigDecimal.valueOf(min + share * (max - min)).toPlainString();
    }

    private String word(FieldSpec field) {
        return switch (field.name()) {
            case "subjectType" -> "INITIATIVE";
            case "scale" -> "FIVE";
            default -> any(field.words());
        };
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
