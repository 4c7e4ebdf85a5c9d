package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.objective;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectiveTest {

    @ParameterizedTest
    @CsvSource({
        // kpi, baseline, target, unit, direction, measurable, quantified
        "K, 1, 2, EUR, UP, true, true",
        "K, 2, 1, EUR, DOWN, true, true",
        "K, , 2, EUR, UP, false, false",
        "K, , 2, EUR, DOWN, false, false",
        "K, , 2, EUR, HOLD, true, true",
        "K, 1, , EUR, UP, false, false",
        "K, 1, 2, , UP, false, false",
        ", 1, 2, EUR, UP, true, false",
        ", , , , HOLD, false, false"
    })
    void sayInNumbersWhenTheyAreReached(
            String kpi,
            Double baseline,
            Double target,
            String unit,
            Direction direction,
            boolean measurable,
            boolean quantified) {
        Objective objective = objective(kpi, baseline, target, unit, direction);
        assertThat(objective.measurable()).isEqualTo(measurable);
        assertThat(objective.quantified()).isEqualTo(quantified);
    }
}
