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

/** When the oracle of KP-02 fires. */
class UnsharedStrategyOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new UnsharedStrategyOracle().firing(portfolio(facts)));
    }

    private static Survey survey(int daysAgo, int responses, SurveyItem... items) {
        return Survey.builder("S" + daysAgo, SurveyKind.QUIZ, daysAgo(daysAgo), 100, responses)
                .items(items)
                .build();
    }

    @Test
    void sixtyFivePercentAreEnough() {
        assertThat(firing(survey(9, 40, SurveyItem.of("ENGAGEMENT", 0.65, 10)))).isEmpty();
        assertThat(firing(survey(9, 40, SurveyItem.of("ENGAGEMENT", 0.64, 10)))).containsKey("ORGANIZATION:O");
        assertThat(firing(survey(9, 39, SurveyItem.of("ENGAGEMENT", 0.64, 10)))).isEmpty();
    }

    @Test
    void withoutEnoughAnswersToEngagementTheMeanOfTheOthersCounts() {
        SurveyItem few = SurveyItem.of("ENGAGEMENT", 0.1, 9);
        SurveyItem why = SurveyItem.of("WHY", 0.5, 99);

        assertThat(firing(survey(9, 99, few, why, SurveyItem.of("ROLE", 0.8, 10))))
                .isEmpty();
        assertThat(firing(survey(9, 99, few, why, SurveyItem.of("ROLE", 0.79, 10))))
                .isNotEmpty();
    }

    @Test
    void theNewestCounts() {
        Survey low = survey(9, 40, SurveyItem.of("WHAT", 0.1, 40));

        assertThat(firing(low, survey(8, 40, SurveyItem.of("WHAT", 0.9, 40)))).isEmpty();
        assertThat(firing(low, survey(8, 40, SurveyItem.of("CULTURE", 0.9, 40))))
                .isNotEmpty();
    }
}
