package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.SurveyItem;
import org.alignmentaudit.facts.SurveyKind;
import org.alignmentaudit.facts.Team;
import org.junit.jupiter.api.Test;

/** Whether people say that they understand the strategy. */
class UnderstandingTest {

    private static Survey survey(String id, int daysAgo, int responses, SurveyItem... items) {
        return Survey.builder(id, SurveyKind.SURVEY, daysAgo(daysAgo), 100, responses)
                .items(items)
                .build();
    }

    private static Understanding of(Fact... facts) {
        return portfolio(facts).profile().workforce().understanding();
    }

    @Test
    void poolsTeamsByTheirAnswers() {
        Understanding understanding = of(
                new Team("A", "Shop", null, null),
                new Team("B", "Oven", null, null),
                survey("S", 9, 40, new SurveyItem("WHY", "A", 0.5, 30), new SurveyItem("WHY", "B", 0.9, 10)));

        assertThat(understanding.answers(0.4, 40))
                .containsExactly(new Understood("WHY", new Proportion(0.6, 40), "S", daysAgo(9)));
        assertThat(understanding.answers(0.4, 41)).isEmpty();
        assertThat(understanding.answers(0.41, 40)).isEmpty();
    }

    @Test
    void theNewestSurveyThatEnoughPeopleAnsweredCounts() {
        Understanding understanding = of(
                survey("A", 1, 39, SurveyItem.of("WHAT", 0.1, 39)),
                survey("B", 9, 40, SurveyItem.of("WHAT", 0.9, 40), SurveyItem.of("WHY", 0.7, 40)),
                survey("C", 374, 40, SurveyItem.of("WHAT", 0.95, 40)));

        assertThat(understanding.reasonGap(0.4, 10).width()).isEqualTo(0.2);
        assertThat(understanding.sinceYearBefore(0.4, 10, 365, 365))
                .extracting(UnderstandingDrop::fall)
                .containsExactly(0.05);
        assertThat(understanding.sinceYearBefore(0.4, 10, 366, 400)).isEmpty();
    }
}
