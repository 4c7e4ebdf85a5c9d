package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of field reads from a text. */
class FieldKindTest {

    private static final String TEXT = "goals.title";
    private static final String DATE = "goals.start";
    private static final String MONTH_DAY = "organization.fiscalYearStart";
    private static final String MONEY = "initiatives.budgets.amount";
    private static final String NUMBER = "statusReports.cpi";
    private static final String WHOLE = "goals.priority";
    private static final String YES_NO = "goals.standing";
    private static final String WORD = "goals.status";
    private static final String TEXTS = "initiatives.tags";
    private static final String ROWS = "initiatives.budgets";

    private static FieldSpec field(String path) {
        DataPath found = Portfolio.dictionary().path(path).orElseThrow();
        return found.field() == null ? found.child() : found.field();
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of(TEXT, " Grow ", " Grow "),
                Arguments.of(DATE, "2026-03-31", LocalDate.of(2026, 3, 31)),
                Arguments.of(DATE, "2028-02-29", LocalDate.of(2028, 2, 29)),
                Arguments.of(MONTH_DAY, "04-01", MonthDay.of(4, 1)),
                Arguments.of(MONTH_DAY, "02-29", MonthDay.of(2, 29)),
                Arguments.of(MONEY, "1250.50", Money.of("1250.5")),
                Arguments.of(MONEY, "-0.000001", Money.of("-0.000001")),
                Arguments.of(MONEY, "1e3", Money.of(1000)),
                Arguments.of(MONEY, "9223372036854.775807", Money.MAX),
                Arguments.of(NUMBER, "0.97", 0.97),
                Arguments.of(NUMBER, "-1", -1.0),
                Arguments.of(NUMBER, "1E-7", 1E-7),
                Arguments.of(WHOLE, "3", 3),
                Arguments.of(WHOLE, "3.0", 3),
                Arguments.of(WHOLE, "-2147483648", Integer.MIN_VALUE),
                Arguments.of(YES_NO, "true", true),
                Arguments.of(YES_NO, "false", false),
                Arguments.of(WORD, "ACTIVE", GoalStatus.ACTIVE),
                Arguments.of(TEXTS, "run|change", List.of("run", "change")),
                Arguments.of(TEXTS, "run", List.of("run")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("good")
    void readsTexts(String path, String text, Object value) {
        assertThat(field(path).parse(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "goals.start; 31.03.2026",
                "goals.start; 2026-02-29",
                "goals.start; 2026-3-1",
                "goals.start; 2026-03-31T00:00",
                "organization.fiscalYearStart; 4-1",
                "organization.fiscalYearStart; 13-01",
                "organization.fiscalYearStart; 2026-04-01",
                "initiatives.budgets.amount; 1,5",
                "initiatives.budgets.amount; 1.1234567",
                "initiatives.budgets.amount; 9223372036854.775808",
                "initiatives.budgets.amount; 1e999999999",
                "initiatives.budgets.amount; EUR 5",
                "initiatives.budgets.amount; ''",
                "statusReports.cpi; NaN",
                "statusReports.cpi; Infinity",
                "statusReports.cpi; 1e400",
                "statusReports.cpi; 0x10",
                "statusReports.cpi; 00000000000000000000000000000000000000001",
                "goals.priority; 3.5",
                "goals.priority; 2147483648",
                "goals.priority; three",
                "goals.standing; TRUE",
                "goals.standing; 1",
                "goals.standing; yes",
                "goals.status; active",
                "goals.status; STARTED",
                "goals.status; ''",
                "initiatives.budgets; []"
            })
    void refusesWhatIsNoSuchValue(String path, String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> field(path).parse(text));
    }

    @ParameterizedTest
    @EnumSource(FieldKind.class)
    void everyKindSaysWhatItExpects(FieldKind kind) {
        assertThat(kind.expectation()).isNotBlank().doesNotEndWith(".");
    }

    @Test
    void aWordExpectsOneOfItsWords() {
        assertThat(field(WORD).words()).containsExactly("DRAFT", "ACTIVE", "MET", "DROPPED", "SUPERSEDED");
        assertThat(field(WORD).expectation()).isEqualTo("one of DRAFT, ACTIVE, MET, DROPPED, SUPERSEDED");
    }

    @Test
    void otherKindsHaveNoWords() {
        assertThat(field(TEXT).words()).isEmpty();
        assertThat(field(TEXT).expectation()).isEqualTo("a text");
        assertThat(field(ROWS).words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, false",
        "DATE, false",
        "MONTH_DAY, false",
        "MONEY, true",
        "NUMBER, true",
        "WHOLE, true",
        "YES_NO, false",
        "WORD, false",
        "TEXTS, false",
        "ROWS, false"
    })
    void someKindsAreNumbers(FieldKind kind, boolean numeric) {
        assertThat(kind.numeric()).isEqualTo(numeric);
    }
}
