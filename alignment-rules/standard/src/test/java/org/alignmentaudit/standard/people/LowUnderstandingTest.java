package org.alignmentaudit.standard.people;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.SurveyBuilder;
import org.alignmentaudit.facts.SurveyItem;
import org.alignmentaudit.facts.SurveyKind;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HU-01: few see what the strategy asks (a), fewer than a year before (b), or more know what than why (c). */
class LowUnderstandingTest {

    private static SurveyBuilder survey(String id, int daysAgo, int responses) {
        return Survey.builder(id, SurveyKind.SURVEY, AS_OF.minusDays(daysAgo), 100, responses);
    }

    private static RuleVerifier answered(SurveyItem... items) {
        return rule("HU-01").given(survey("S", 9, 80).items(items).build());
    }

    private static RuleVerifier yearApart(double before, double now, int size, int daysBefore) {
        return answered(SurveyItem.of("WHAT", now, size))
                .given(survey("B", 9 + daysBefore, 80)
                        .items(SurveyItem.of("WHAT", before, size))
                        .build());
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    /** Wilson's interval for 0.55 of 92 reaches 0.6479, and for 91 it reaches 0.6484; for 0.556 of 92 it reaches 0.6535. */
    @Test
    void firesWhereTheWholeRangeOfChanceLiesBelowTheLimit() {
        assertThat(alternatives(answered(SurveyItem.of("WHY", 0.55, 92)))).containsExactly("a");
        answered(SurveyItem.of("WHY", 0.556, 92)).verify().staysSilent();
        assertThat(alternatives(answered(SurveyItem.of("WHY", 0.64, 92)).with("z", 0.0)))
                .containsExactly("a");
        answered(SurveyItem.of("WHY", 0.55, 92))
                .with("minFavourable", 0.6)
                .verify()
                .staysSilent();
    }

    @Test
    void needsEnoughAnswersAndEnoughPeople() {
        answered(SurveyItem.of("WHAT", 0.1, 9)).verify().firesOn().examined(0, 1);
        assertThat(alternatives(answered(SurveyItem.of("WHAT", 0.1, 10)))).containsExactly("a");
        rule("HU-01")
                .given(survey("S", 9, 39).items(SurveyItem.of("WHAT", 0.1, 39)).build())
                .verify()
                .firesOn()
                .examined(0, 1);
        rule("HU-01")
                .given(survey("S", 9, 40).items(SurveyItem.of("WHAT", 0.1, 40)).build())
                .verify()
                .firesOn("ORGANIZATION:org");
        answered(SurveyItem.of("WHAT", 0.1, 20))
                .with("minAnswers", 21)
                .verify()
                .firesOn()
                .examined(0, 1);
        rule("HU-01")
                .given(survey("S", 9, 40).items(SurveyItem.of("WHAT", 0.1, 40)).build())
                .with("minResponse", 0.41)
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void teamsArePooledUnlessAllAreTold() {
        Team team = new Team("T", "Shop", 20, null);
        SurveyItem low = new SurveyItem("WHAT", "T", 0.1, 40);

        assertThat(alternatives(answered(low).given(team))).containsExactly("a");
        answered(low, SurveyItem.of("WHAT", 0.9, 80)).given(team).verify().staysSilent();
    }

    @Test
    void otherQuestionsAndQuizzesDoNotCount() {
        rule("HU-01")
                .given(survey("S", 9, 80)
                        .items(SurveyItem.of("CULTURE", 0.1, 80))
                        .build())
                .given(Survey.builder("Q", SurveyKind.QUIZ, AS_OF, 100, 80)
                        .items(SurveyItem.of("WHAT", 0.1, 80))
                        .build())
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void firesOnAFallByATenthThatChanceDoesNotGive() {
        assertThat(alternatives(yearApart(0.9, 0.8, 400, 365))).containsExactly("b");
        yearApart(0.9, 0.801, 400, 365).verify().staysSilent();
        yearApart(0.9, 0.8, 40, 365).verify().staysSilent();
        yearApart(0.9, 0.8, 400, 365).with("minFall", 0.11).verify().staysSilent();
    }

    @ParameterizedTest
    @CsvSource({"299, false", "300, true", "430, true", "431, false"})
    void comparesWithASurveyAboutAYearBefore(int daysBefore, boolean fires) {
        yearApart(0.9, 0.8, 400, daysBefore)
                .verify()
                .firesOn(fires ? new String[] {"ORGANIZATION:org"} : new String[0]);
    }

    @Test
    void theSpanOfAYearIsASetting() {
        yearApart(0.9, 0.8, 400, 299).with("minYearDays", 299).verify().firesOn("ORGANIZATION:org");
        yearApart(0.9, 0.8, 400, 431).with("maxYearDays", 431).verify().firesOn("ORGANIZATION:org");
    }

    @Test
    void firesWhereMoreKnowWhatThanWhy() {
        SurveyItem what = SurveyItem.of("WHAT", 0.9, 80);

        assertThat(alternatives(answered(what, SurveyItem.of("WHY", 0.75, 80)))).containsExactly("c");
        answered(what, SurveyItem.of("WHY", 0.76, 80)).verify().staysSilent();
        assertThat(alternatives(answered(what, SurveyItem.of("WHY", 0.76, 80)).with("minGap", 0.14)))
                .containsExactly("c");
    }

    @Test
    void isNotAssessedWithoutSurveys() {
        rule("HU-01").verify().isNotAssessed("surveys");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = answered(SurveyItem.of("ROLE", 0.5, 80)).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo("On June 21, 2026, 50\u00a0% of 80 answers to the question ROLE were favourable, at most"
                        + " 60.7\u00a0% after allowing for chance.");
        assertThat(yearApart(0.9, 0.8, 400, 365).verify().finding().condition())
                .isEqualTo("On June 21, 2026, 80\u00a0% of the answers to the question WHAT were favourable, after"
                        + " 90\u00a0% on June 21, 2025.");
    }
}
