package org.alignmentaudit.standard.goals;

import static org.alignmentaudit.standard.goals.GivenDemand.funded;
import static org.alignmentaudit.standard.goals.GivenDemand.goal;
import static org.alignmentaudit.standard.goals.GivenDemand.kpi;
import static org.alignmentaudit.standard.goals.GivenDemand.objective;
import static org.alignmentaudit.standard.goals.GivenDemand.tens;
import static org.alignmentaudit.standard.goals.GivenDemand.years;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.junit.jupiter.api.Test;

/** SG-05: its guards, and what a finding names and says. */
class UnlikelyTargetFindingTest {

    // guards

    @Test
    void checksWhetherThereAreNewMeans() {
        assertThat(tens(9.1).given(funded("100")).verify().finding().guards())
                .containsExactly(
                        new Guard("new-means", GuardOutcome.CLEAR),
                        new Guard("set-high-on-purpose", GuardOutcome.CLEAR));
        assertThat(years(90.1).given(funded("90")).verify().finding().guards())
                .contains(new Guard("new-means", GuardOutcome.CLEAR));
    }

    @Test
    void aSmallRaiseExplainsInPart() {
        assertThat(tens(9.1).given(funded("105")).verify().finding().guards())
                .contains(new Guard("new-means", GuardOutcome.PARTIAL));
        assertThat(years(90.1).given(funded("105")).verify().finding().guards())
                .contains(new Guard("new-means", GuardOutcome.PARTIAL));
    }

    @Test
    void saysThatNewMeansCouldNotBeChecked() {
        assertThat(tens(9.1).verify().finding().guards()).contains(new Guard("new-means", GuardOutcome.NOT_CHECKED));
        assertThat(years(90.1)
                        .given(funded("150"))
                        .unavailable("initiatives.statusReports")
                        .verify()
                        .finding()
                        .guards())
                .contains(new Guard("new-means", GuardOutcome.NOT_CHECKED));
    }

    @Test
    void aTargetSetHighOnPurposeIsExplainedInPart() {
        assertThat(tens(20, ObjectiveKind.STRETCH).verify().finding().guards())
                .contains(new Guard("set-high-on-purpose", GuardOutcome.PARTIAL));
        assertThat(years(200, ObjectiveKind.STRETCH).verify().finding().guards())
                .contains(new Guard("set-high-on-purpose", GuardOutcome.PARTIAL));
    }

    @Test
    void saysThatItCouldNotBeCheckedWhichTargetsAreSetHigh() {
        assertThat(tens(9.1, ObjectiveKind.STRETCH)
                        .unavailable("goals.objectives.kind")
                        .verify()
                        .finding()
                        .guards())
                .contains(new Guard("set-high-on-purpose", GuardOutcome.NOT_CHECKED));
    }

    // what it says

    @Test
    void isAPatternOfLowSeverity() {
        Finding finding = tens(9.1).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.confidence()).isEqualTo(0.5);
        assertThat(finding.texts().recommendation()).contains("?");
    }

    @Test
    void comparesTheWayLeftWithTheStretchesOfItsHistory() {
        Finding finding = tens(18).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("Of 1 objective of Grow with enough history, 1 asks for more than usual; the steepest,"
                        + " \"Orders of K\", has 100 days for 18, while in 90\u00a0% of 10 stretches of its history the"
                        + " KPI moved by 9 at most in that time.");
        assertThat(finding.texts().criterion())
                .isEqualTo("A target asks for no more than its KPI gave in 90\u00a0% of the stretches as long, or 1.5"
                        + " times that where it is set high on purpose.");
    }

    @Test
    void comparesTheWayLeftWithTheBestYear() {
        Finding finding = years(120).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("Of 1 objective of Grow with years of history, 1 asks for far more than its best year; the"
                        + " steepest, \"Orders of K\", asks for 4 times the pace of that year.");
        assertThat(finding.texts().criterion())
                .isEqualTo("A target asks for at most 3 times the pace of the best year of its KPI, or 1.5 times that"
                        + " again where it is set high on purpose.");
        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value)
                .containsExactly(
                        tuple("comparableByYear", 1),
                        tuple("beyondByYear", 1),
                        tuple("steepestByYear", "Orders of K"),
                        tuple("steepestYears", 4.0),
                        tuple("objective", "Orders of K"),
                        tuple("needed", 120.0),
                        tuple("atBestPace", 30.0),
                        tuple("years", 4.0));
    }

    @Test
    void givesEachObjectiveItsEvidence() {
        Finding finding = tens(goal(
                        objective("K", 73, Direction.UP, AS_OF.plusDays(100), ObjectiveKind.COMMITTED),
                        objective("L", 20, Direction.UP, AS_OF.plusDays(100), ObjectiveKind.COMMITTED)))
                .given(kpi("L", 100, 1, 1, 1, 1, 1, 1, 1, 1))
                .verify()
                .finding();

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value)
                .containsExactly(
                        tuple("comparable", 2),
                        tuple("beyond", 2),
                        tuple("steepest", "Orders of L"),
                        tuple("steepestDays", 100L),
                        tuple("steepestNeeded", 12.0),
                        tuple("steepestUsual", 1.0),
                        tuple("stretches", 8),
                        tuple("objective", "Orders of K"),
                        tuple("needed", 18.0),
                        tuple("usual", 9.0),
                        tuple("objective", "Orders of L"),
                        tuple("needed", 12.0),
                        tuple("usual", 1.0));
        assertThat(finding.evidence())
                .filteredOn(item -> item.role().equals("needed"))
                .extracting(Evidence::fact, Evidence::date)
                .containsExactly(
                        tuple(new FactRef(FactType.OBSERVATION, "K"), AS_OF),
                        tuple(new FactRef(FactType.OBSERVATION, "L"), AS_OF));
    }
}
