package org.alignmentaudit.standard.scorecard;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasureDetail;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.audit.Trend;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Outlook;
import org.alignmentaudit.facts.Scenario;
import org.alignmentaudit.facts.ScenarioBuilder;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;

/** KP-05: goals are changed slowly (a), or scenarios that come are not acted on (b). */
class AdaptabilityTest {

    /** Changes that took so many days to change a goal, the last of them so many days ago. */
    private static RuleVerifier adjusted(RuleVerifier verifier, int changedDaysAgo, int... days) {
        List<GoalChange> changes = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            String id = changedDaysAgo + "-" + i;
            verifier.given(
                    new Influencer(
                            "F" + id,
                            null,
                            InfluencerKind.EXTERNAL,
                            AS_OF.minusDays(changedDaysAgo + days[i]),
                            Level.MEDIUM,
                            List.of("G" + id),
                            "D" + id),
                    Decision.builder("D" + id, DecisionKind.OTHER, AS_OF.minusDays(changedDaysAgo + days[i]))
                            .build(),
                    Goal.builder("G" + id, "Goal", GoalStatus.ACTIVE)
                            .changes(new GoalChange(AS_OF.minusDays(changedDaysAgo), "title", null, null))
                            .build());
        }
        return verifier;
    }

    private static RuleVerifier adjusted(int... days) {
        return adjusted(rule("KP-05"), 5, days);
    }

    private static Kpi kpi(int confirmedDaysAgo) {
        return Kpi.builder("K", "Gas", KpiKind.OUTCOME, KpiCategory.OTHER)
                .observations(
                        observed(confirmedDaysAgo + 20, 1),
                        observed(confirmedDaysAgo + 10, 5),
                        observed(confirmedDaysAgo, 6),
                        observed(confirmedDaysAgo - 1, 1))
                .build();
    }

    private static Observation observed(int daysAgo, double value) {
        return new Observation(AS_OF.minusDays(daysAgo), value, null, null);
    }

    private static ScenarioBuilder scenario(String id) {
        return Scenario.builder(id, "org", Outlook.WORST)
                .subjectType(SubjectType.ORGANIZATION)
                .triggerKpiId("K")
                .triggerValue(5.0)
                .triggerDirection(Direction.UP);
    }

    /** So many scenarios that came 100 days ago and were acted on in time, and so many that were not. */
    private static RuleVerifier came(RuleVerifier verifier, int acted, int not) {
        verifier.given(kpi(100)).supplied("scenarios.exercisedOn");
        for (int i = 0; i < acted + not; i++) {
            ScenarioBuilder scenario = scenario("S" + i);
            verifier.given(i < acted ? scenario.exercisedOn(AS_OF.minusDays(70)).build() : scenario.build());
        }
        return verifier;
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    private static Measure measure(RuleVerifier verifier) {
        return verifier.verify().measure();
    }

    @Test
    void firesOnAMedianOfMoreThanNinetyDays() {
        assertThat(alternatives(adjusted(10, 91, 200))).containsExactly("a");
        adjusted(10, 90, 200).verify().staysSilent();
        assertThat(alternatives(adjusted(10, 90, 200).with("maxMedianDays", 89)))
                .containsExactly("a");
    }

    @Test
    void needsThreeAdjustments() {
        adjusted(200, 300).verify().firesOn().examined(0, 1);
        assertThat(alternatives(adjusted(200, 300).with("minAdjustments", 2))).containsExactly("a");
    }

    @Test
    void firesWhereFewerThanHalfOfTheScenariosWereActedOn() {
        came(rule("KP-05"), 1, 1).verify().staysSilent();
        assertThat(alternatives(came(rule("KP-05"), 1, 2))).containsExactly("b");
        assertThat(alternatives(came(rule("KP-05"), 1, 1).with("minActed", 0.51)))
                .containsExactly("b");
        came(rule("KP-05"), 1, 2).with("minScenarios", 4).verify().firesOn().examined(0, 1);
    }

    @Test
    void actingTakesAtMostThirtyDaysFromTheReadingThatConfirms() {
        RuleVerifier late = rule("KP-05")
                .given(kpi(100), scenario("S").exercisedOn(AS_OF.minusDays(69)).build());

        assertThat(alternatives(late)).containsExactly("b");
        late.with("actDays", 31).verify().staysSilent();
        assertThat(alternatives(late.with("actDays", 31).with("readings", 1))).containsExactly("b");
    }

    @Test
    void aDecisionInTimeActsToo() {
        rule("KP-05")
                .given(kpi(100), scenario("S").responseDecisionId("D").build())
                .given(Decision.builder("D", DecisionKind.OTHER, AS_OF.minusDays(70))
                        .build())
                .verify()
                .staysSilent();
    }

    @Test
    void aScenarioThatStillHasTimeIsLeftOut() {
        RuleVerifier fresh = rule("KP-05")
                .supplied("scenarios.exercisedOn")
                .given(kpi(30), scenario("S").build());
        RuleVerifier over = rule("KP-05")
                .supplied("scenarios.exercisedOn")
                .given(kpi(31), scenario("S").build());

        fresh.verify().firesOn().examined(0, 1);
        assertThat(alternatives(over)).containsExactly("b");
    }

    @Test
    void isWatchedNearEitherLimit() {
        assertThat(measure(adjusted(61, 61, 61)).verdict()).isEqualTo(MeasureVerdict.WATCH);
        assertThat(measure(adjusted(60, 60, 60)).verdict()).isEqualTo(MeasureVerdict.GOOD);
        assertThat(measure(adjusted(60, 60, 60).with("watchDays", 31)).verdict())
                .isEqualTo(MeasureVerdict.WATCH);
        assertThat(measure(came(rule("KP-05"), 1, 1)).verdict()).isEqualTo(MeasureVerdict.WATCH);
        assertThat(measure(came(rule("KP-05"), 3, 2)).verdict()).isEqualTo(MeasureVerdict.GOOD);
        assertThat(measure(came(rule("KP-05"), 3, 2).with("watchMargin", 0.11)).verdict())
                .isEqualTo(MeasureVerdict.WATCH);
    }

    @Test
    void movesAgainstTheMedianKnownAYearEarlier() {
        Measure measure = measure(adjusted(adjusted(20, 20, 20), 365, 40, 50, 60));

        assertThat(measure)
                .extracting(Measure::value, Measure::previous, Measure::sampleSize, Measure::trend)
                .containsExactly(30.0, 50.0, 6, Trend.DOWN);
        assertThat(measure(adjusted(adjusted(20, 20, 20), 364, 40, 50, 60)).previous())
                .isNull();
        assertThat(measure(adjusted(adjusted(20, 20, 20), 364, 40, 50, 60).with("periodDays", 364))
                        .previous())
                .isEqualTo(50.0);
    }

    @Test
    void bothPartsAreTold() {
        Measure measure = measure(came(adjusted(10, 20, 95), 1, 2));

        assertThat(measure.verdict()).isEqualTo(MeasureVerdict.POOR);
        assertThat(measure.value()).isEqualTo(20);
        assertThat(measure.reason())
                .isEqualTo(
                        "From noticing a change to changing a goal, 20 days passed at the median of 3; 90 are the limit."
                                + " Of 3 scenarios that came, 1 (33.3\u00a0%) was acted on within 30 days; 50\u00a0% are asked for.");
        assertThat(measure.details())
                .extracting(MeasureDetail::name, MeasureDetail::value)
                .containsExactly(
                        tuple("longestDays", 95L), tuple("came", 3), tuple("acted", 1), tuple("actedShare", 1 / 3.0));
    }

    @Test
    void onePartIsEnough() {
        Measure measure = measure(came(rule("KP-05"), 0, 1));

        assertThat(measure)
                .extracting(Measure::value, Measure::sampleSize, Measure::verdict)
                .containsExactly(null, null, MeasureVerdict.POOR);
        assertThat(measure.reason())
                .isEqualTo(
                        "Of 1 scenario that came, 0 (0\u00a0%) were acted on within 30 days; 50\u00a0% are asked for.");
    }

    @Test
    void measuresNothingWhereNothingCame() {
        assertThat(measure(adjusted(20)).reason())
                .isEqualTo("Fewer than 3 changes that were noticed led to a change of a goal, and fewer than 1 scenario"
                        + " came whose time to be acted on is over.");
    }

    @Test
    void isNotAssessedWithoutInfluencersAndScenarios() {
        rule("KP-05").verify().isNotAssessed("goals", "influencers", "kpis", "scenarios");
        assertThat(measure(rule("KP-05")).verdict()).isEqualTo(MeasureVerdict.NOT_MEASURABLE);
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = came(adjusted(100, 100, 120), 0, 1)
                .supplied("scenarios.responseDecisionId", "scenarios.exercisedOn")
                .verify()
                .finding();

        assertThat(finding.alternatives()).containsExactly("a", "b");
        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(0.8);
        assertThat(finding.condition())
                .isEqualTo(
                        "From noticing a change to changing a goal, 100 days passed at the median of 3, and 120 days at"
                                + " most. Of 1 scenario that came, 0 (0\u00a0%) were acted on within 30 days.");
    }

    @Test
    void isLessSureWhereNobodyTellsOfOneWayToAct() {
        Finding finding = came(adjusted(100, 100, 120), 0, 1)
                .supplied("scenarios.responseDecisionId")
                .unavailable("scenarios.exercisedOn")
                .verify()
                .finding();

        assertThat(finding.confidence()).isEqualTo(0.5);
    }
}
