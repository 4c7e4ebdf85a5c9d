package org.alignmentaudit.standard.scorecard;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasureDetail;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.audit.Trend;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.SurveyItem;
import org.alignmentaudit.facts.SurveyKind;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;

/** KP-02: too few people share the strategy. */
class EngagementTest {

    private static Survey survey(String id, SurveyKind kind, int daysAgo, int responses, SurveyItem... items) {
        return Survey.builder(id, kind, AS_OF.minusDays(daysAgo), 100, responses)
                .items(items)
                .build();
    }

    private static RuleVerifier answered(SurveyItem... items) {
        return rule("KP-02").given(survey("S", SurveyKind.SURVEY, 9, 80, items));
    }

    private static RuleVerifier engaged(double share) {
        return answered(SurveyItem.of("ENGAGEMENT", share, 80));
    }

    private static Measure measure(RuleVerifier verifier) {
        return verifier.verify().measure();
    }

    @Test
    void firesBelowSixtyFivePercent() {
        engaged(0.65).verify().staysSilent();
        Finding finding = engaged(0.649).verify().finding();

        assertThat(finding.subject().key()).isEqualTo("ORGANIZATION:org");
        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(0.8);
        engaged(0.65).with("minFavourable", 0.66).verify().firesOn("ORGANIZATION:org");
    }

    @Test
    void takesTheMeanOfWhatWhyAndRoleWithoutAQuestionOnEngagement() {
        SurveyItem what = SurveyItem.of("WHAT", 0.9, 40);
        SurveyItem why = SurveyItem.of("WHY", 0.4, 80);

        assertThat(measure(answered(what, why)))
                .extracting(Measure::value, Measure::sampleSize, Measure::numerator)
                .containsExactly(0.65, 40, null);
        assertThat(measure(answered(what, why, SurveyItem.of("ENGAGEMENT", 0.1, 20))))
                .extracting(Measure::value, Measure::numerator, Measure::denominator)
                .containsExactly(0.1, 2.0, 20.0);
        answered(what, why).verify().staysSilent();
        answered(what, why, SurveyItem.of("CULTURE", 0.1, 80)).verify().staysSilent();
        answered(what, why, SurveyItem.of("ROLE", 0.64, 80)).verify().firesOn("ORGANIZATION:org");
    }

    @Test
    void acceptsAQuiz() {
        rule("KP-02")
                .given(survey("Q", SurveyKind.QUIZ, 9, 80, SurveyItem.of("WHAT", 0.5, 80)))
                .verify()
                .firesOn("ORGANIZATION:org");
    }

    @Test
    void poolsTeamsUnlessAllAreTold() {
        Team team = new Team("T", "Shop", 20, null);
        SurveyItem low = new SurveyItem("ENGAGEMENT", "T", 0.1, 40);

        answered(low).given(team).verify().firesOn("ORGANIZATION:org");
        answered(low, SurveyItem.of("ENGAGEMENT", 0.9, 80)).given(team).verify().staysSilent();
    }

    @Test
    void needsEnoughAnswersAndEnoughPeople() {
        RuleVerifier few = answered(SurveyItem.of("WHAT", 0.1, 9));
        RuleVerifier silent =
                rule("KP-02").given(survey("S", SurveyKind.SURVEY, 9, 39, SurveyItem.of("WHAT", 0.1, 39)));

        few.verify().firesOn().examined(0, 1);
        silent.verify().firesOn().examined(0, 1);
        assertThat(measure(few))
                .extracting(Measure::verdict, Measure::reason)
                .containsExactly(
                        MeasureVerdict.NOT_MEASURABLE,
                        "No survey has 10 answers to ENGAGEMENT, WHAT, WHY or ROLE from at least 40\u00a0% of those asked.");
        few.with("minAnswers", 9).verify().firesOn("ORGANIZATION:org");
        silent.with("minResponse", 0.39).verify().firesOn("ORGANIZATION:org");
    }

    @Test
    void theNewestSurveyThatCountsIsRead() {
        RuleVerifier verifier = engaged(0.5)
                .given(survey("N", SurveyKind.SURVEY, 1, 20, SurveyItem.of("ENGAGEMENT", 0.9, 20)))
                .given(survey("O", SurveyKind.SURVEY, 100, 80, SurveyItem.of("ENGAGEMENT", 0.6, 80)));

        assertThat(measure(verifier))
                .extracting(Measure::value, Measure::previous, Measure::trend)
                .containsExactly(0.5, 0.6, Trend.DOWN);
    }

    @Test
    void comparesWithTheNewestSurveyThatAskedTheSame() {
        RuleVerifier verifier = engaged(0.7)
                .given(survey("B", SurveyKind.SURVEY, 200, 80, SurveyItem.of("WHAT", 0.9, 80)))
                .given(survey("C", SurveyKind.QUIZ, 300, 80, SurveyItem.of("ENGAGEMENT", 0.7, 80)));

        assertThat(measure(verifier))
                .extracting(Measure::previous, Measure::trend)
                .containsExactly(0.7, Trend.FLAT);
        assertThat(measure(engaged(0.7)).trend()).isNull();
    }

    @Test
    void isWatchedLittleAboveTheLimit() {
        assertThat(measure(engaged(0.65)).verdict()).isEqualTo(MeasureVerdict.WATCH);
        assertThat(measure(engaged(0.699)).verdict()).isEqualTo(MeasureVerdict.WATCH);
        assertThat(measure(engaged(0.7)).verdict()).isEqualTo(MeasureVerdict.GOOD);
        assertThat(measure(engaged(0.7)).reason()).contains("70\u00a0%");
        assertThat(measure(engaged(0.7).with("watchMargin", 0.06)).verdict()).isEqualTo(MeasureVerdict.WATCH);
    }

    @Test
    void isNotAssessedWithoutSurveys() {
        rule("KP-02").verify().isNotAssessed("surveys");
        assertThat(measure(rule("KP-02")).reason()).isEqualTo("The data it needs is not supplied: surveys.");
    }

    @Test
    void saysWhatItSaw() {
        assertThat(answered(SurveyItem.of("WHAT", 0.6, 80), SurveyItem.of("WHY", 0.5, 70))
                        .verify()
                        .finding()
                        .condition())
                .isEqualTo(
                        "In the survey of June 21, 2026, 55\u00a0% of the answers on what the strategy is, why it is so were"
                                + " favourable"
                                + " (70 answers, 80\u00a0% of those asked).");
        assertThat(measure(engaged(0.5)).reason())
                .isEqualTo("In the survey of June 21, 2026, 50\u00a0% of the answers on how far they share it were"
                        + " favourable"
                        + " (80 answers, 80\u00a0% of those asked); 65\u00a0% are asked for.");
        assertThat(measure(engaged(0.5)).details())
                .extracting(MeasureDetail::name, MeasureDetail::value)
                .containsExactly(
                        tuple("kind", "SURVEY"),
                        tuple("surveyedOn", AS_OF.minusDays(9)),
                        tuple("questions", "ENGAGEMENT"),
                        tuple("responseShare", 0.8));
    }
}
