package org.alignmentaudit.standard.dynamics;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.alignmentaudit.testing.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DY-01: a plan that stands still while influencers pile up (a) or its KPI misses (b). */
class RigidPlanTest {

    private static final Objective MORE = new Objective(
            "O",
            "More guests",
            "K",
            0.0,
            800.0,
            "guests",
            Direction.UP,
            AS_OF.minusDays(400),
            AS_OF.plusDays(400),
            ObjectiveKind.COMMITTED,
            null);

    private static GoalBuilder changed(int daysAgo) {
        return Goal.builder("G", "Fill the house", GoalStatus.ACTIVE)
                .changes(new GoalChange(AS_OF.minusDays(daysAgo), "due", null, null));
    }

    private static Influencer noticed(String id, int daysAgo, Level impact, String... goals) {
        return new Influencer(
                id, "Change " + id, InfluencerKind.EXTERNAL, AS_OF.minusDays(daysAgo), impact, List.of(goals), null);
    }

    private static RuleVerifier pressed(GoalBuilder goal) {
        return rule("DY-01")
                .given(goal.build())
                .given(noticed("A", 20, Level.HIGH, "G"), noticed("B", 50, Level.HIGH, "G"));
    }

    /** Readings of these values 30, 60, 90 days ago and so on. */
    private static RuleVerifier measured(double... newestFirst) {
        Observation[] readings = IntStream.range(0, newestFirst.length)
                .mapToObj(i -> new Observation(AS_OF.minusDays(30L * (i + 1)), newestFirst[i], null, null))
                .toArray(Observation[]::new);
        return rule("DY-01")
                .given(changed(300).objectives(MORE).build())
                .given(Kpi.builder("K", "Guests", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                        .observations(readings)
                        .build());
    }

    private static Decision holding(int daysAgo) {
        return Decision.builder("D", DecisionKind.CONTINUE, AS_OF.minusDays(daysAgo))
                .subjectType(SubjectType.GOAL)
                .subjectId("G")
                .rationale("It still holds")
                .build();
    }

    private static Organization firm(Level volatility) {
        return Organization.builder("org", "The firm", AS_OF)
                .currency("EUR")
                .volatility(volatility)
                .build();
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesOnTwoWeightyChangesAfter180Days() {
        assertThat(alternatives(pressed(changed(181)))).containsExactly("a");
        pressed(changed(180)).verify().staysSilent();
        assertThat(alternatives(pressed(changed(180)).with("maxDays", 179))).containsExactly("a");
    }

    @Test
    void waitsForLessWhereTheSurroundingsChangeFast() {
        assertThat(alternatives(pressed(changed(91)).given(firm(Level.HIGH)))).containsExactly("a");
        pressed(changed(90)).given(firm(Level.HIGH)).verify().staysSilent();
        pressed(changed(91)).given(firm(Level.MEDIUM)).verify().staysSilent();
    }

    @Test
    void countsWeightyChangesOfTheGoalSinceThePlanChanged() {
        rule("DY-01")
                .given(changed(200).build())
                .given(
                        noticed("A", 20, Level.HIGH, "G"),
                        noticed("B", 200, Level.HIGH, "G"),
                        noticed("C", 20, Level.MEDIUM, "G"),
                        noticed("D", 20, Level.HIGH))
                .verify()
                .staysSilent();
        pressed(changed(200)).with("minInfluencers", 3).verify().staysSilent();
    }

    @Test
    void aGoalThatNeverChangedStandsSinceItsStart() {
        GoalBuilder goal = Goal.builder("G", "Fill the house", GoalStatus.ACTIVE)
                .start(AS_OF.minusDays(181))
                .changes();

        assertThat(alternatives(pressed(goal))).containsExactly("a");
    }

    @Test
    void firesOnThreeMissesInARow() {
        assertThat(alternatives(measured(369, 339, 309))).containsExactly("b");
        measured(370, 339, 309).verify().staysSilent();
        measured(369, 340, 309).verify().staysSilent();
        assertThat(alternatives(measured(369, 340, 309).with("minMisses", 1))).containsExactly("b");
    }

    @Test
    void twoReadingsAreTooFew() {
        measured(1, 1).verify().firesOn().examined(0, 1);
    }

    @ParameterizedTest
    @CsvSource({"90, false", "91, true"})
    void aReasonedDecisionHoldsFor90Days(int daysAgo, boolean fires) {
        Verification verification = pressed(changed(300))
                .given(holding(daysAgo))
                .verify()
                .firesOn(fires ? new String[] {"GOAL:G"} : new String[0]);

        if (fires) {
            assertThat(verification.finding().guards())
                    .containsExactly(new Guard("decided-to-hold", GuardOutcome.PARTIAL));
        }
    }

    @Test
    void withoutDecisionsTheReasonIsNotChecked() {
        Finding finding = pressed(changed(300)).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("decided-to-hold", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void isNotAssessedWithoutInfluencersAndChanges() {
        rule("DY-01")
                .given(Goal.builder("G", "Fill the house", GoalStatus.ACTIVE).build())
                .verify()
                .isNotAssessed(
                        "goals.changes", "influencers", "goals.objectives", "goals.objectives or goals.due", "kpis");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = pressed(changed(181)).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.condition())
                .isEqualTo(
                        "The plan of Fill the house has stood since December 31, 2025, 181 days; since then 2 changes"
                                + " of high impact that bear on it were noticed: Change A, Change B.");
        assertThat(measured(1, 1, 1).verify().finding().condition())
                .isEqualTo(
                        "The plan of Fill the house has stood since September 3, 2025, 300 days; the newest 3 readings"
                                + " for \"More guests\" each lay behind the line to the target.");
    }

    @Test
    void namesTheStartOfAGoalThatNeverChanged() {
        assertThat(pressed(Goal.builder("G", "Fill the house", GoalStatus.ACTIVE)
                                .start(AS_OF.minusDays(300))
                                .changes())
                        .verify()
                        .finding()
                        .evidence())
                .extracting(Evidence::role, Evidence::field)
                .contains(tuple("changedOn", "start"), tuple("unchanged", "start"));
    }
}
