package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    @ParameterizedTest
    @CsvSource({"0, true", "29, true", "30, false", "-1, false"})
    void holdsAsManyDaysAsItSays(int daysAgo, boolean holds) {
        assertThat(Window.upTo(daysAgo(0), 30).holds(daysAgo(daysAgo))).isEqualTo(holds);
    }

    @Test
    void oneDayIsThatDay() {
        assertThat(Window.upTo(daysAgo(0), 1)).isEqualTo(new Window(daysAgo(0), daysAgo(0)));
    }
}
