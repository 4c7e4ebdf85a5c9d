package org.alignmentaudit.standard.scenarios;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Outlook;
import org.alignmentaudit.facts.Scenario;
import org.alignmentaudit.facts.ScenarioBuilder;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SC-02: the agreed sign has come, and nothing was decided. */
class PassedTripwireTest {

    private static ScenarioBuilder scenario(Direction direction) {
        return Scenario.builder("S", "I", Outlook.WORST)
                .title("Orders break off")
                .triggerKpiId("K")
                .triggerValue(100)
                .triggerDirection(direction);
    }

    /** Readings of these values, the newest so many days ago and a month between them. */
    private static RuleVerifier readings(ScenarioBuilder scenario, int newestDaysAgo, double... newestFirst) {
        Observation[] readings = IntStream.range(0, newestFirst.length)
                .mapToObj(i -> new Observation(AS_OF.minusDays(newestDaysAgo + 30L * i), newestFirst[i], null, null))
                .toArray(Observation[]::new);
        return rule("SC-02")
                .supplied("scenarios.responseDecisionId", "decisions")
                .given(scenario.build())
                .given(Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .build())
                .given(Kpi.builder("K", "Orders", KpiKind.OUTCOME, KpiCategory.OTHER)
                        .observations(readings)
                        .build());
    }

    private static RuleVerifier fallen(int newestDaysAgo, double... newestFirst) {
        return readings(scenario(Direction.DOWN), newestDaysAgo, newestFirst);
    }

    @Test
    void firesWhenTwoReadingsReachedItMoreThan30DaysAgo() {
        fallen(31, 90, 100, 101).verify().firesOn("SCENARIO:S");
        fallen(30, 90, 100, 101).verify().staysSilent();
        fallen(30, 90, 100).with("maxDays", 29).verify().firesOn("SCENARIO:S");
    }

    @Test
    void oneReadingIsNotEnough() {
        fallen(60, 90, 101).verify().staysSilent();
        fallen(60, 101, 90, 90).verify().staysSilent();
        fallen(60, 90, 101).with("readings", 1).verify().firesOn("SCENARIO:S");
    }

    @Test
    void theTimeRunsFromTheReadingThatConfirmsIt() {
        fallen(10, 90, 90, 90).verify().firesOn("SCENARIO:S");
        fallen(10, 90, 90, 101).verify().staysSilent();
    }

    @Test
    void crossesUpwardsAsWell() {
        readings(scenario(Direction.UP), 31, 100, 100).verify().firesOn("SCENARIO:S");
        readings(scenario(Direction.UP), 31, 100, 99).verify().staysSilent();
    }

    @Test
    void anAnswerOrAnExerciseSettlesIt() {
        Decision answer =
                Decision.builder("D", DecisionKind.OTHER, AS_OF.minusDays(300)).build();

        readings(scenario(Direction.DOWN).responseDecisionId("D"), 31, 90, 90)
                .given(answer)
                .verify()
                .staysSilent();
        readings(scenario(Direction.DOWN).exercisedOn(AS_OF), 31, 90, 90)
                .verify()
                .staysSilent();
        readings(scenario(Direction.DOWN).exercisedOn(AS_OF.plusDays(1)), 31, 90, 90)
                .verify()
                .firesOn("SCENARIO:S");
    }

    @ParameterizedTest
    @CsvSource({"61, PARTIAL", "62, CLEAR"})
    void namesADecisionOnTheSubjectSince(int daysAgo, GuardOutcome outcome) {
        Finding finding = fallen(31, 90, 90)
                .given(Decision.builder("D", DecisionKind.TOP_UP, AS_OF.minusDays(daysAgo))
                        .subjectId("I")
                        .build())
                .verify()
                .finding();

        assertThat(finding.guards()).contains(new Guard("decided-otherwise", outcome));
    }

    @Test
    void aScenarioWithoutAnAgreedSignIsNotAssessable() {
        fallen(31, 101, 101)
                .given(Scenario.builder("T", "I", Outlook.BEST).build())
                .verify()
                .firesOn()
                .examined(1, 1);
    }

    @Test
    void isNotAssessedWithoutSigns() {
        rule("SC-02")
                .given(Scenario.builder("T", "I", Outlook.BEST).build())
                .given(Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .build())
                .verify()
                .isNotAssessed(
                        "scenarios.triggerKpiId",
                        "scenarios.triggerValue",
                        "scenarios.triggerDirection",
                        "kpis",
                        "scenarios.responseDecisionId or scenarios.exercisedOn");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = fallen(31, 90, 95).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.condition())
                .isEqualTo(
                        "Orders reached the agreed 100 on April 30, 2026 and stands at 90; since May 30, 2026, 31 days,"
                                + " no decision on Orders break off is on record.");
    }
}
