package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Audience;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Training;
import org.alignmentaudit.facts.TrainingKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When the oracle of MT-02 fires. */
class NoBiasTrainingOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new NoBiasTrainingOracle().firing(portfolio(facts)));
    }

    private static final LocalDate FIRST = AS_OF.minusMonths(24).plusDays(1);

    private static Training training(String id, LocalDate day, @Nullable Audience audience, int trained, int eligible) {
        return new Training(id, TrainingKind.BIAS, audience, day, trained, eligible);
    }

    private static Training leaders(String id, int trained, int eligible) {
        return training(id, FIRST, Audience.LEADERS, trained, eligible);
    }

    @Test
    void lessThanHalfOfTheLeaders() {
        assertThat(firing(leaders("A", 4, 9))).containsOnlyKeys("ORGANIZATION:O");
        assertThat(firing(leaders("A", 5, 10))).isEmpty();
        assertThat(firing(leaders("A", 4, 10), leaders("B", 6, 10))).isEmpty();
        assertThat(firing(leaders("A", 0, 0))).isEmpty();
    }

    @Test
    void noneForTwoYears() {
        assertThat(firing(training("A", FIRST.minusDays(1), Audience.LEADERS, 10, 10)))
                .isNotEmpty();
        assertThat(firing(training("A", FIRST, Audience.STAFF, 10, 10))).isNotEmpty();
        assertThat(new NoBiasTrainingOracle()
                        .firing(organization().supplied("trainings").build()))
                .containsOnlyKeys("ORGANIZATION:O");
    }

    @Test
    void oneForNobodyKnowsWhom() {
        Fact old = training("A", FIRST.minusDays(1), Audience.LEADERS, 10, 10);
        assertThat(firing(old, training("B", FIRST, null, 10, 10))).isEmpty();
    }
}
