package org.alignmentaudit.example.ukmajorprojects;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoundsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1000000",
        "352.7, 352700000",
        "352.700, 352700000",
        "100, 100000000",
        "1234567, 1234567000000",
        "0, 0",
        "0.0, 0",
        "2.802875007, 2802875.007",
        "0.0000000000015, 0.000002",
        "-1.5, -1500000"
    })
    void writesMillionsAsPlainPounds(BigDecimal millions, String pounds) {
        assertThat(Pounds.ofMillions(millions)).isEqualTo(pounds);
    }
}
