package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenRosyStatus.costly;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.daysAgo;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.goal;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.kpi;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.late;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.overdueRisks;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.rated;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.report;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.rosy;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.serving;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.junit.jupiter.api.Test;

/** CB-17: what a finding names and says. */
class RosyStatusFindingTest {

    private static Finding fallen() {
        return rosy(rated(report(20, Band.GREEN), report(10, Band.RED)).scheduleChanges())
                .verify()
                .finding();
    }

    @Test
    void isAMatterOfConsistency() {
        Finding finding = rosy(costly(0.8)).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.confidence()).isEqualTo(0.8);
    }

    @Test
    void ratesAFallFromGreenToRedLow() {
        assertThat(fallen().severity()).isEqualTo(Severity.LOW);
    }

    @Test
    void namesTheRatingAndTheIndex() {
        assertThat(rosy(costly(0.8)).verify().finding().evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::date)
                .containsExactly(tuple("status", "GREEN", daysAgo(10)), tuple("weakestIndex", 0.8, daysAgo(10)));
    }

    @Test
    void saysThatTheIndexIsTooLow() {
        Finding finding = rosy(costly(0.8)).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("New till is rated green, and the same report puts its weaker performance index at 80\u00a0%"
                        + " of plan.");
        assertThat(finding.texts().criterion())
                .isEqualTo("A favourable rating goes with performance indices of at least 0.9 (1 is plan).");
    }

    @Test
    void saysHowFarTheEndMoved() {
        Finding finding = rosy(late(25)).verify().finding();

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value)
                .containsExactly(
                        tuple("status", "GREEN"),
                        tuple("slip", 25L),
                        tuple("originalDuration", 100L),
                        tuple("slipShare", 0.25));
        assertThat(finding.condition())
                .isEqualTo("New till is rated green, and its planned end lies 25 days behind the end first approved:"
                        + " 25\u00a0% of the original 100 days.");
        assertThat(finding.texts().criterion())
                .isEqualTo("A favourable rating goes with a slip of at most 10\u00a0% of the original duration.");
    }

    @Test
    void saysWhichObjectiveTrails() {
        Finding finding = rosy(serving(), goal(), kpi(10)).verify().finding();

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value)
                .containsExactly(
                        tuple("status", "GREEN"),
                        tuple("trailing", 1),
                        tuple("furthest", "More orders"),
                        tuple("furthestProgress", 0.1),
                        tuple("furthestElapsed", 0.5));
        assertThat(finding.condition())
                .isEqualTo("New till is rated green, and 1 objective of the goals it serves trails its pace; \"More"
                        + " orders\" had covered 10\u00a0% of the way when 50\u00a0% of the time had passed.");
        assertThat(finding.texts().criterion())
                .isEqualTo(
                        "A favourable rating goes with goals whose objectives, once 50\u00a0% of the time has passed,"
                                + " have made at least 50\u00a0% of the progress of an even pace.");
    }

    @Test
    void saysHowManyRisksAreOverdue() {
        Finding finding = rosy(rated(report(10, Band.AMBER_GREEN)), overdueRisks(3))
                .verify()
                .finding();

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value)
                .containsExactly(tuple("status", "AMBER_GREEN"), tuple("overdue", 3));
        assertThat(finding.condition())
                .isEqualTo("New till is rated amber-green, and 3 high risks on it are open past the due date.");
        assertThat(finding.texts().criterion())
                .isEqualTo("A favourable rating goes with fewer than 3 high risks open past the due date.");
    }

    @Test
    void saysWhenGreenTurnedRed() {
        assertThat(fallen().evidence())
                .extracting(Evidence::role, Evidence::value)
                .containsExactly(tuple("greenOn", daysAgo(20)), tuple("redOn", daysAgo(10)));
        assertThat(fallen().condition())
                .isEqualTo("New till was rated green on June 10, 2026 and red on June 20, 2026, with no rating in"
                        + " between.");
        assertThat(fallen().texts().criterion()).isEqualTo("A rating passes through amber before it turns red.");
    }

    @Test
    void saysWhatToDo() {
        assertThat(rosy(costly(0.8)).verify().finding().texts().recommendation())
                .isEqualTo("Rate by rule from figures, and ask of every favourable rating what would make it red.");
        assertThat(fallen().texts().effect())
                .isEqualTo("A rating that falls from green to red in one step gave nobody time to act in between.");
    }
}
