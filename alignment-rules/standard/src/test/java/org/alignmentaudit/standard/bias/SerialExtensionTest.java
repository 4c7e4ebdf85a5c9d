package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.ScheduleChange;
import org.alignmentaudit.facts.ScheduleReason;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CB-19: an end that moved again and again (a), or far (b), without a look from outside. */
class SerialExtensionTest {

    private static InitiativeBuilder work() {
        return Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
    }

    private static ScheduleChange move(int daysAgo, int days, @Nullable ScheduleReason reason) {
        LocalDate end = AS_OF.plusDays(500 - daysAgo);
        return new ScheduleChange(AS_OF.minusDays(daysAgo), end, end.plusDays(days), reason, null);
    }

    private static RuleVerifier moved(ScheduleChange... moves) {
        return rule("CB-19").given(work().scheduleChanges(moves).build());
    }

    private static ScheduleChange[] three(ScheduleReason reason) {
        return new ScheduleChange[] {
            move(90, 9, ScheduleReason.DELAY), move(60, 9, ScheduleReason.DELAY), move(30, 9, reason)
        };
    }

    /** A hundred days were planned. */
    private static InitiativeBuilder slipped(int days) {
        return work().plannedStart(AS_OF.minusDays(200))
                .originalEnd(AS_OF.minusDays(100))
                .plannedEnd(AS_OF.minusDays(100L - days));
    }

    private static Review independent(int daysAgo, @Nullable ReviewOutcome outcome) {
        return Review.of("R", "I", ReviewKind.INDEPENDENT, AS_OF.minusDays(daysAgo), outcome);
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesOnThreeExtensions() {
        assertThat(alternatives(moved(three(ScheduleReason.DELAY)))).containsExactly("a");
        moved(move(60, 9, null), move(30, 9, null)).verify().staysSilent();
        moved(move(90, -9, null), move(60, 9, null), move(30, 9, null)).verify().staysSilent();
        assertThat(alternatives(moved(move(60, 9, null), move(30, 9, null)).with("minExtensions", 2)))
                .containsExactly("a");
    }

    @Test
    void movesForMoreScopeDoNotCount() {
        moved(three(ScheduleReason.SCOPE)).verify().staysSilent();
        Finding finding = moved(
                        move(120, 9, ScheduleReason.SCOPE),
                        move(90, 9, ScheduleReason.DELAY),
                        move(60, 9, ScheduleReason.DELAY),
                        move(30, 9, ScheduleReason.DELAY))
                .verify()
                .finding();

        assertThat(finding.guards()).contains(new Guard("agreed-scope", GuardOutcome.PARTIAL));
    }

    @Test
    void firesFromHalfOfTheDurationOn() {
        assertThat(alternatives(rule("CB-19").given(slipped(50).build()))).containsExactly("b");
        rule("CB-19").given(slipped(49).build()).verify().staysSilent();
        assertThat(alternatives(rule("CB-19").given(slipped(49).build()).with("minSlip", 0.49)))
                .containsExactly("b");
        rule("CB-19")
                .given(slipped(90)
                        .scheduleChanges(move(30, 90, ScheduleReason.SCOPE))
                        .build())
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @CsvSource({"90, CONTINUE, false", "91, CONTINUE, true", "10, , true"})
    void aReviewFromOutsideSinceTheFirstMoveSettlesIt(int daysAgo, @Nullable ReviewOutcome outcome, boolean fires) {
        moved(three(ScheduleReason.DELAY))
                .given(independent(daysAgo, outcome))
                .verify()
                .firesOn(fires ? new String[] {"INITIATIVE:I"} : new String[0]);
    }

    @Test
    void withoutRecordedMovesItCountsFromThePlannedStart() {
        rule("CB-19")
                .given(slipped(90).build())
                .given(independent(200, ReviewOutcome.CHANGE))
                .verify()
                .staysSilent();
        rule("CB-19")
                .given(slipped(90).build())
                .given(independent(201, ReviewOutcome.CHANGE))
                .verify()
                .firesOn("INITIATIVE:I");
    }

    @Test
    void withoutReviewsAndReasonsTheyAreNotChecked() {
        Finding finding = moved(move(90, 9, null), move(60, 9, null), move(30, 9, null))
                .verify()
                .finding();

        assertThat(finding.guards())
                .containsExactlyInAnyOrder(
                        new Guard("independent-review", GuardOutcome.NOT_CHECKED),
                        new Guard("agreed-scope", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void isNotAssessedWithoutDates() {
        rule("CB-19")
                .given(work().build())
                .verify()
                .isNotAssessed(
                        "initiatives.scheduleChanges",
                        "initiatives.plannedStart",
                        "initiatives.originalEnd",
                        "initiatives.plannedEnd");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = rule("CB-19")
                .given(slipped(60).scheduleChanges(three(ScheduleReason.DELAY)).build())
                .verify()
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo("The end of Portal was moved later 3 times since April 1, 2026, for other reasons than more"
                        + " scope. Portal is to end 60 days later than first approved, 60\u00a0% of the 100 days it was to"
                        + " take.");
    }
}
