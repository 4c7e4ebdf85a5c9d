package org.alignmentaudit.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueFormatTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static String written(Object value, Unit unit, Locale locale) {
        return new ValueFormat(locale, "EUR", word -> "<" + word + ">")
                .format(value, unit)
                .replace('\u00a0', '_');
    }

    static Stream<Arguments> values() {
        return Stream.of(
                // value, unit, English, German
                Arguments.of(Money.of("1250.5"), Unit.MONEY, "EUR_1,250.50", "1.250,50_EUR"),
                Arguments.of(Money.of(1_000_000), Unit.MONEY, "EUR_1,000,000", "1.000.000_EUR"),
                Arguments.of(Money.of("-0.5"), Unit.MONEY, "EUR_-0.50", "-0,50_EUR"),
                Arguments.of(Money.of("0.004"), Unit.MONEY, "EUR_0.00", "0,00_EUR"),
                Arguments.of(Money.of("2.999999"), Unit.MONEY, "EUR_3.00", "3,00_EUR"),
                Arguments.of(0.31, Unit.SHARE, "31_%", "31_%"),
                Arguments.of(0.1234, Unit.SHARE, "12.3_%", "12,3_%"),
                Arguments.of(0, Unit.SHARE, "0_%", "0_%"),
                Arguments.of(0.0003, Unit.SHARE, "<_0.1_%", "<_0,1_%"),
                Arguments.of(0.0006, Unit.SHARE, "0.1_%", "0,1_%"),
                Arguments.of(0.9994, Unit.SHARE, "99.9_%", "99,9_%"),
                Arguments.of(0.9997, Unit.SHARE, ">_99.9_%", ">_99,9_%"),
                Arguments.of(1.0, Unit.SHARE, "100_%", "100_%"),
                Arguments.of(1 - 1e-15, Unit.SHARE, "100_%", "100_%"),
                Arguments.of(12, Unit.SHARE, "1,200_%", "1.200_%"),
                Arguments.of(-0.05, Unit.SHARE, "-5_%", "-5_%"),
                Arguments.of(1234, Unit.COUNT, "1,234", "1.234"),
                Arguments.of(1234L, Unit.DAYS, "1,234", "1.234"),
                Arguments.of(45, Unit.MINUTES, "45", "45"),
                Arguments.of(1234.5678, Unit.NUMBER, "1,234.568", "1.234,568"),
                Arguments.of(3.0, Unit.NUMBER, "3", "3"),
                Arguments.of(DAY, Unit.DATE, "March 31, 2026", "31. M\u00e4rz 2026"),
                Arguments.of(true, Unit.YES_NO, "<yes>", "<yes>"),
                Arguments.of(false, Unit.YES_NO, "<no>", "<no>"),
                Arguments.of("RED", Unit.WORD, "<RED>", "<RED>"),
                Arguments.of("RED, AMBER", Unit.WORD, "<RED>, <AMBER>", "<RED>, <AMBER>"),
                Arguments.of("RED, AMBER", Unit.TEXT, "RED, AMBER", "RED, AMBER"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writesAsReadersDo(Object value, Unit unit, String english, String german) {
        assertThat(written(value, unit, Locale.ENGLISH)).isEqualTo(english);
        assertThat(written(value, unit, Locale.GERMAN)).isEqualTo(german);
    }

    @Test
    void theCountryOfTheReaderCounts() {
        assertThat(written(DAY, Unit.DATE, Locale.UK)).isEqualTo("31 March 2026");
    }

    @Test
    void amountsHaveNoCurrencyWhereThePortfolioNamesNone() {
        assertThat(new ValueFormat(Locale.ENGLISH, "", word -> word).format(Money.of(7), Unit.MONEY))
                .isEqualTo("7");
    }

    @ParameterizedTest
    @MethodSource("values")
    void theLocaleOfTheMachineDoesNotMatter(Object value, Unit unit, String english, String german) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab-ca-islamic"));
            assertThat(written(value, unit, Locale.ENGLISH)).isEqualTo(english);
            assertThat(written(value, unit, Locale.GERMAN)).isEqualTo(german);
        } finally {
            Locale.setDefault(before);
        }
    }
}
