package org.alignmentaudit.internal.html;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScaleTest {

    private static TimeScale scale(String first, String last) {
        return new TimeScale(parse(first), parse(last), 100, 300);
    }

    @Test
    void placesDaysInProportion() {
        TimeScale scale = scale("2026-01-01", "2026-12-31");

        assertThat(scale.at(parse("2026-01-01"))).isEqualTo(100);
        assertThat(scale.at(parse("2026-07-02"))).isEqualTo(200);
        assertThat(scale.at(parse("2026-12-31"))).isEqualTo(300);
    }

    @Test
    void keepsOtherDaysAtTheEdges() {
        TimeScale scale = scale("2026-01-01", "2026-12-31");

        assertThat(scale.at(parse("2020-01-01"))).isEqualTo(100);
        assertThat(scale.at(parse("2030-01-01"))).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15,2026-03-10,2026-02-01 2026-03-01",
        "2025-11-20,2026-11-19,2026-01-01 2026-04-01 2026-07-01 2026-10-01",
        "2020-05-05,2026-05-05,2022-01-01 2024-01-01 2026-01-01",
        "1999-01-01,2099-01-01,2000-01-01 2020-01-01 2040-01-01 2060-01-01 2080-01-01"
    })
    void labelsEvenStepsAndNotTooMany(String first, String last, String ticks) {
        List<LocalDate> expected =
                java.util.Arrays.stream(ticks.split(" ")).map(LocalDate::parse).toList();

        assertThat(scale(first, last).ticks()).isEqualTo(expected);
    }

    @Test
    void givesASingleDayRoom() {
        TimeScale scale = scale("2026-06-30", "2026-06-30");

        assertThat(scale.at(parse("2026-06-30"))).isBetween(190, 210);
        assertThat(scale.ticks()).isNotEmpty();
    }
}
