package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.SurveyItem;
import org.alignmentaudit.facts.SurveyKind;
import org.junit.jupiter.api.Test;

/** When the oracle of HU-01 fires. */
class LowUnderstandingOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new LowUnderstandingOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> answered(double what, double why) {
        return firing(Survey.builder("S", SurveyKind.SURVEY, daysAgo(9), 100, 80)
                .items(SurveyItem.of("WHAT", what, 400), SurveyItem.of("WHY", why, 400))
                .build());
    }

    @Test
    void aGapOfFifteenPointsAndALimitBeyondChance() {
        assertThat(answered(0.9, 0.76)).isEmpty();
        assertThat(answered(0.9, 0.75)).hasSize(1).containsValue(Set.of("c"));
        assertThat(answered(0.63, 0.63)).isEmpty();
        assertThat(answered(0.5, 0.5)).hasSize(1).containsValue(Set.of("a"));
    }
}
