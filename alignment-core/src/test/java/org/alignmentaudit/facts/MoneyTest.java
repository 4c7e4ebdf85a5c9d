package org.alignmentaudit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final String LARGEST = "9223372036854.775807";

    @Test
    void addsDecimalFractionsExactly() {
        assertThat(Money.of("0.1").plus(Money.of("0.2"))).isEqualTo(Money.of("0.3"));
    }

    @Test
    void subtractsBelowZero() {
        assertThat(Money.of(3).minus(Money.of(5))).isEqualTo(Money.of("-2"));
    }

    @Test
    void equalsTheSameAmountWrittenOtherwise() {
        assertThat(Money.of("12.50")).isEqualTo(Money.of("12.5")).isEqualTo(Money.of(new BigDecimal("1250E-2")));
    }

    @Test
    void holdsSixDecimals() {
        assertThat(Money.of("0.000001").micros()).isEqualTo(1);
    }

    @Test
    void refusesASeventhDecimal() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of("0.0000001"));
    }

    @Test
    void ignoresZerosBeyondTheSixthDecimal() {
        assertThat(Money.of("1.0000000")).isEqualTo(Money.of(1));
    }

    @Test
    void refusesWhatIsNoDecimal() {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Money.of("1,5"));
    }

    @Test
    void holdsTheLargestAmount() {
        assertThat(Money.of(LARGEST)).isEqualTo(Money.MAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854.775808", "-9223372036854.775809", "1E40"})
    void refusesAmountsBeyondTheLargest(String amount) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of(amount));
    }

    @ParameterizedTest
    @ValueSource(longs = {9_223_372_036_855L, -9_223_372_036_855L, Long.MAX_VALUE})
    void refusesWholeAmountsBeyondTheLargest(long units) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of(units));
    }

    @Test
    void roundsFloatingPointToTheNearestMillionth() {
        assertThat(Money.of(0.1 + 0.2)).isEqualTo(Money.of("0.3"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e13, -1e13})
    void refusesFloatingPointThatCannotBeHeld(double amount) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.of(amount))
                .withMessage(amount + " is no amount that can be held.");
    }

    @Test
    void refusesASumBeyondTheLargest() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.MAX.plus(Money.of("0.000001")));
    }

    @Test
    void refusesADifferenceBeyondTheLargest() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Money(Long.MIN_VALUE).minus(Money.of("0.000001")));
    }

    @ParameterizedTest
    @CsvSource({"100, 0.25, 25", "1, 0.3333333, 0.333333", "0.000001, 0.5, 0.000001", "0.000001, 0.4, 0", "-8, 0.5, -4"
    })
    void multipliesToTheNearestMillionth(String amount, double factor, String product) {
        assertThat(Money.of(amount).times(factor)).isEqualTo(Money.of(product));
    }

    @ParameterizedTest
    @ValueSource(longs = {9_007_199_254_740_993L, -9_007_199_254_740_993L, 1_234_567_890_123_456_789L})
    void timesOneKeepsEveryMillionthOfALargeAmount(long micros) {
        assertThat(new Money(micros).times(1)).isEqualTo(new Money(micros));
    }

    @Test
    void refusesAProductBeyondTheLargest() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.MAX.times(2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAFactorThatIsNotFinite(double factor) {
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Money.of(1).times(factor));
    }

    @ParameterizedTest
    @MethodSource("amountsWithATrueTenth")
    void aTrueTenthIsTheShareOneTenth(long tenth) {
        assertThat(new Money(tenth).shareOf(new Money(tenth * 10))).isEqualTo(0.1);
    }

    static LongStream amountsWithATrueTenth() {
        Random random = new Random(1);
        LongStream small = LongStream.of(1, 3, 7, 123_456_789, 900_719_925_474_099L);
        LongStream large = LongStream.generate(() -> random.nextLong(1L << 53, Long.MAX_VALUE / 10))
                .limit(40);
        return LongStream.concat(small, large);
    }

    @Test
    void aMillionthMoreThanATenthIsALargerShare() {
        Money whole = Money.of(1_000_000);
        assertThat(Money.of("100000.000001").shareOf(whole)).isGreaterThan(0.1);
        assertThat(Money.of("99999.999999").shareOf(whole)).isLessThan(0.1);
    }

    @Test
    void shareMayBeNegative() {
        assertThat(Money.of("-1").shareOf(Money.of(4))).isEqualTo(-0.25);
    }

    @ParameterizedTest
    @CsvSource({
        "1250.50, 1250.5",
        "1000000, 1000000",
        "0, 0",
        "0.000000, 0",
        "-0.000001, -0.000001",
        "1E+3, 1000",
        LARGEST + ", " + LARGEST
    })
    void isWrittenWithoutExponentAndTrailingZeros(String amount, String text) {
        assertThat(Money.of(amount)).hasToString(text);
    }

    @Test
    void amountOfAWholeNumberHasNoDecimals() {
        assertThat(Money.of(1_000).amount()).isEqualTo(new BigDecimal("1000"));
    }

    @Test
    void isOrderedByAmount() {
        List<Money> sorted = Stream.of("3", "-1", "2.5").map(Money::of).sorted().toList();
        assertThat(sorted).extracting(Money::toString).containsExactly("-1", "2.5", "3");
    }

    @ParameterizedTest
    @CsvSource({"0.000001, true", "0, false", "-1, false"})
    void isPositiveAboveZero(String amount, boolean positive) {
        assertThat(Money.of(amount).positive()).isEqualTo(positive);
    }

    /** Amounts of ordinary size take a short way through floating point, which must never differ from the exact one. */
    @Test
    void decimalsAreTakenExactlyWhateverTheirSize() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            int scale = random.nextInt(7);
            BigDecimal amount = BigDecimal.valueOf(random.nextLong() >> random.nextInt(60), scale);
            BigDecimal micros = amount.movePointRight(6);
            if (micros.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
                assertThat(Money.of(amount).micros()).as("%s", amount).isEqualTo(micros.longValueExact());
            }
        }
    }
}
