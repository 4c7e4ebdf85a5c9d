package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.facts.ExchangeRate;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever differs between two portfolios, their digests differ. */
class DigestSensitivityTest {

    private static final List<String> CURRENCIES = List.of("USD", "GBP");

    static Stream<String> elements() {
        return Portfolio.dictionary().elements().stream().map(ElementSpec::name);
    }

    /** Every field of a full record is changed by itself, and left out by itself; so is every field of its rows. */
    @ParameterizedTest
    @MethodSource("elements")
    void everyFieldCounts(String element) {
        RecordSpec spec = Portfolio.dictionary().element(element).orElseThrow().record();
        Map<String, Object> variants = new LinkedHashMap<>();
        variants.put("as it is", spec.create(values(spec)));
        for (int i = 0; i < spec.fields().size(); i++) {
            FieldSpec field = spec.fields().get(i);
            for (Object other : others(field)) {
                Object[] values = values(spec);
                values[i] = other;
                variants.put(field + " = " + other, spec.create(values));
            }
        }
        Map<String, String> seen = new LinkedHashMap<>();
        variants.forEach((name, record) -> {
            String twin = seen.put(digest(element, (Fact) record), name);
            assertThat(twin).as("%s has the digest of %s", name, twin).isNull();
        });
        assertThat(seen).hasSizeGreaterThan(spec.fields().size());
    }

    private static Object[] values(RecordSpec spec) {
        return spec.fields().stream().map(field -> value(field, 1)).toArray();
    }

    private static List<Object> others(FieldSpec field) {
        List<Object> others = new ArrayList<>();
        if (field.rows().isPresent()) {
            others.add(field.rows().get().unknown());
            others.add(field.rows().get().of(List.of()));
            otherRows(field.rows().get().row())
                    .forEach(row -> others.add(field.rows().get().of(List.of(row))));
        } else {
            others.add(value(field, 2));
        }
        return others;
    }

    private static List<Object> otherRows(RecordSpec row) {
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < row.fields().size(); i++) {
            for (Object other : otherValues(row.fields().get(i))) {
                Object[] changed = values(row);
                changed[i] = other;
                rows.add(row.create(changed));
            }
        }
        return rows;
    }

    /** Another value of a field of a row, and what it holds where nothing is told. */
    private static List<Object> otherValues(FieldSpec field) {
        List<Object> others = new ArrayList<>();
        if (field.rows().isPresent()) {
            others.addAll(others(field));
        } else {
            others.add(value(field, 2));
            if (!field.required()) {
                others.add(field.kind() == FieldKind.TEXTS ? List.of() : null);
            }
        }
        return others;
    }

    private static Object value(FieldSpec field, int variant) {
        return switch (field.kind()) {
            case TEXT -> field.currencyCode() ? CURRENCIES.get(variant - 1) : "text " + variant;
            case DATE -> field.parse("2020-01-0" + variant);
            case MONTH_DAY -> field.parse("01-0" + variant);
            case MONEY, NUMBER -> field.parse("0." + variant);
            case WHOLE -> field.parse("" + variant);
            case YES_NO -> variant == 1;
            case WORD -> field.parse(field.words().get(variant - 1));
            case TEXTS -> List.of("text " + variant);
            case ROWS ->
                field.rows()
                        .orElseThrow()
                        .of(List.of(field.rows()
                                .orElseThrow()
                                .row()
                                .create(values(field.rows().orElseThrow().row()))));
        };
    }

    private static Fact rate(String currency) {
        return ExchangeRate.of(currency, LocalDate.of(2019, 1, 1), 2.0);
    }

    /** Past the checks: the records refer to nothing. */
    private static String digest(String element, Fact record) {
        Organization baker = organization().build().organization();
        boolean organization = record instanceof Organization;
        Map<String, List<Fact>> source = new LinkedHashMap<>();
        source.put(
                "exchangeRates",
                CURRENCIES.stream().map(DigestSensitivityTest::rate).toList());
        source.put(element, List.of(record));
        return new Portfolio(organization ? (Organization) record : baker, source, Set.of(), Set.of(), Map.of())
                .digest();
    }

    @Test
    void anAbsentElementDiffersFromAnEmptyOne() {
        assertThat(portfolio().digest())
                .isNotEqualTo(organization().supplied("goals").build().digest());
    }

    @Test
    void anAbsentListDiffersFromAnEmptyOne() {
        assertThat(portfolio(initiative("I").build()).digest())
                .isNotEqualTo(portfolio(initiative("I").goalLinks().build()).digest());
    }

    @Test
    void aListDeclaredAsSuppliedEqualsAnEmptyOne() {
        assertThat(organization()
                        .add(initiative("I").build())
                        .supplied("goalLinks")
                        .build()
                        .digest())
                .isEqualTo(portfolio(initiative("I").goalLinks().build()).digest());
    }

    @Test
    void whatIsDeclaredCounts() {
        String plain = portfolio(goal("G").build()).digest();
        String unavailable = organization()
                .add(goal("G").build())
                .unavailable("goals.owner")
                .build()
                .digest();
        String supplied = organization()
                .add(goal("G").build())
                .supplied("goals.owner")
                .build()
                .digest();
        assertThat(Set.of(plain, unavailable, supplied)).hasSize(3);
    }

    @Test
    void whatHappensAfterTheDayCountsToo() {
        assertThat(portfolio(initiative("I").liveOn(Given.NEXT_DAY).build()).digest())
                .isNotEqualTo(portfolio(initiative("I").build()).digest());
    }

    @Test
    void theDigestIsComputedOnceAndStays() {
        Portfolio portfolio = portfolio(goal("G").build());
        assertThat(portfolio.digest()).hasSize(64).isSameAs(portfolio.digest());
    }
}
