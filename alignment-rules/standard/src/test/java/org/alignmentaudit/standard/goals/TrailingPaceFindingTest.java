package org.alignmentaudit.standard.goals;

import static org.alignmentaudit.standard.goals.GivenPace.goal;
import static org.alignmentaudit.standard.goals.GivenPace.kpi;
import static org.alignmentaudit.standard.goals.GivenPace.objective;
import static org.alignmentaudit.standard.goals.GivenPace.pace;
import static org.alignmentaudit.standard.goals.GivenPace.seen;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.junit.jupiter.api.Test;

/** SG-06: what a finding names and says. */
class TrailingPaceFindingTest {

    private static Finding two() {
        return pace(goal(objective("K"), objective("L")), kpi("K", seen(0, 20)), kpi("L", seen(0, 10)))
                .verify()
                .finding();
    }

    @Test
    void isAMatterOfConsistency() {
        Finding finding = two();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.confidence()).isEqualTo(0.7);
        assertThat(finding.guards()).containsExactly(new Guard("back-loaded", GuardOutcome.CLEAR));
    }

    @Test
    void saysThatNobodyToldWhetherProgressIsExpectedLate() {
        Finding finding = pace(
                        goal(objective("K", Direction.UP, 0.0, 100.0, AS_OF.plusDays(100), null)), kpi("K", seen(0, 0)))
                .verify()
                .finding();

        assertThat(finding.guards()).containsExactly(new Guard("back-loaded", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void givesEachTrailingObjectiveItsEvidence() {
        assertThat(two().evidence())
                .extracting(Evidence::role, Evidence::value)
                .containsExactly(
                        tuple("trailing", 2),
                        tuple("measured", 2),
                        tuple("furthest", "Orders of L"),
                        tuple("furthestProgress", 0.1),
                        tuple("furthestElapsed", 0.5),
                        tuple("objective", "Orders of K"),
                        tuple("progress", 0.2),
                        tuple("elapsed", 0.5),
                        tuple("gap", 0.3),
                        tuple("forecast", 0.4),
                        tuple("objective", "Orders of L"),
                        tuple("progress", 0.1),
                        tuple("elapsed", 0.5),
                        tuple("gap", 0.4),
                        tuple("forecast", 0.2));
    }

    @Test
    void pointsAtTheObservation() {
        assertThat(two().evidence())
                .filteredOn(item -> item.role().equals("progress"))
                .extracting(Evidence::fact, Evidence::date)
                .containsExactly(
                        tuple(new FactRef(FactType.OBSERVATION, "K"), AS_OF),
                        tuple(new FactRef(FactType.OBSERVATION, "L"), AS_OF));
    }

    @Test
    void saysWhatWasSeenAndWhatItIsHeldAgainst() {
        Finding finding = two();

        assertThat(finding.condition())
                .isEqualTo("Of the 2 objectives of Grow that can be measured, 2 trail their pace; the one furthest"
                        + " behind, \"Orders of L\", had covered 10\u00a0% of the way when 50\u00a0% of the time had"
                        + " passed.");
        assertThat(finding.texts().criterion())
                .isEqualTo("Once 50\u00a0% of the time has passed, an objective has made at least 50\u00a0% of the"
                        + " progress that an even pace would bring.");
    }

    @Test
    void saysWhatWasSeenOfASingleObjective() {
        assertThat(pace(goal(objective("K")), kpi("K", seen(0, -10)))
                        .verify()
                        .finding()
                        .condition())
                .isEqualTo(
                        "Of the 1 objective of Grow that can be measured, 1 trails its pace; the one furthest behind,"
                                + " \"Orders of K\", had covered -10\u00a0% of the way when 50\u00a0% of the time had passed.");
    }
}
