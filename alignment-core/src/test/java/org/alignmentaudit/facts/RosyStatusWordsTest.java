package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.TODAY;
import static org.alignmentaudit.facts.Given.daysAgo;
import static org.alignmentaudit.facts.Given.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the histories of an initiative say about how favourably it is rated, and whether its plan got a new base. */
class RosyStatusWordsTest {

    private static StatusReport indexed(int daysAgo, Band band, @Nullable Double cpi, @Nullable Double spi) {
        return new StatusReport(daysAgo(daysAgo), band, RatingScale.FIVE, null, cpi, spi, null, null, null, null);
    }

    private static StatusHistory history(StatusReport... reports) {
        return new StatusHistory(List.of(reports));
    }

    private static StatusReport report(int daysAgo, Band band) {
        return StatusReport.of(daysAgo(daysAgo), band);
    }

    private static ScheduleChange change(int daysAgo, @Nullable ScheduleReason reason, @Nullable String approver) {
        return new ScheduleChange(daysAgo(daysAgo), TODAY, TODAY.plusDays(30), reason, approver);
    }

    private static Initiative moved(ScheduleChange... changes) {
        return Given.seenToday(initiative().scheduleChanges(changes));
    }

    @ParameterizedTest
    @EnumSource(Band.class)
    void isFavourableWhenGreenOrAmberGreen(Band band) {
        assertThat(history(report(1, band)).favourable()).isEqualTo(band == Band.GREEN || band == Band.AMBER_GREEN);
    }

    @Test
    void aReportWithoutRatingLeavesTheNewestRatingInForce() {
        assertThat(history(report(9, Band.GREEN), report(1, Band.UNRATED)).favourable())
                .isTrue();
    }

    @Test
    void theWeakerIndexOfTheNewestRatedReportCounts() {
        assertThat(history(indexed(9, Band.GREEN, 0.5, 0.5), indexed(5, Band.GREEN, 0.95, 0.8), report(1, Band.UNRATED))
                        .weakestIndex(true, true))
                .isEqualTo(0.8);
    }

    @Test
    void oneIndexIsEnough() {
        assertThat(history(indexed(1, Band.GREEN, 0.7, null)).weakestIndex(true, true))
                .isEqualTo(0.7);
        assertThat(history(indexed(1, Band.GREEN, null, 0.6)).weakestIndex(true, true))
                .isEqualTo(0.6);
        assertThat(history(report(1, Band.GREEN)).weakestIndex(true, true)).isNull();
        assertThat(history().weakestIndex(true, true)).isNull();
    }

    @Test
    void anIndexThatDoesNotCountIsAsIfMissing() {
        StatusHistory both = history(indexed(1, Band.GREEN, 0.7, 0.6));
        assertThat(both.weakestIndex(true, false)).isEqualTo(0.7);
        assertThat(both.weakestIndex(false, true)).isEqualTo(0.6);
        assertThat(both.weakestIndex(false, false)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"GREEN, RED, true", "AMBER_GREEN, RED, false", "GREEN, AMBER_RED, false", "RED, RED, false"})
    void fallsFromGreenToRedInOneStepOnly(Band before, Band newest, boolean fell) {
        assertThat(history(report(9, before), report(5, Band.UNRATED), report(1, newest))
                        .fellFromGreenToRed())
                .isEqualTo(fell);
    }

    @Test
    void aFallLongAgoIsNotTheNewestStep() {
        assertThat(history(report(9, Band.GREEN), report(5, Band.RED), report(1, Band.RED))
                        .fellFromGreenToRed())
                .isFalse();
    }

    @Test
    void oneRatingIsNoStep() {
        assertThat(history(report(1, Band.RED)).fellFromGreenToRed()).isFalse();
        assertThat(history(report(1, Band.RED)).previousRatedOn()).isNull();
        assertThat(history(report(3, Band.GREEN), report(1, Band.RED)).previousRatedOn())
                .isEqualTo(daysAgo(3));
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false"})
    void anApprovedNewBaseCountsForSomeDays(int daysAgo, boolean counts) {
        assertThat(moved(change(daysAgo, ScheduleReason.REBASELINE, "P-1")).rebaselinedWithin(60))
                .isEqualTo(counts);
    }

    @Test
    void aNewBaseWithoutApproverIsUnapproved() {
        Initiative moved = moved(change(9, ScheduleReason.REBASELINE, null));

        assertThat(moved.rebaselinedWithin(60)).isFalse();
        assertThat(moved.rebaselinedUnapprovedWithin(60)).isTrue();
        assertThat(moved.rebaselinedUnapprovedWithin(8)).isFalse();
    }

    @Test
    void aMoveForAnotherReasonIsNoNewBase() {
        Initiative moved = moved(change(9, ScheduleReason.DELAY, "P-1"));

        assertThat(moved.rebaselinedWithin(60)).isFalse();
        assertThat(moved.rebaselinedUnapprovedWithin(60)).isFalse();
        assertThat(moved.rebaselineKnown(60)).isTrue();
    }

    @Test
    void aMoveWithoutReasonMayBeANewBase() {
        assertThat(moved(change(9, null, "P-1")).rebaselineKnown(60)).isFalse();
        assertThat(moved(change(9, ScheduleReason.UNKNOWN, "P-1")).rebaselineKnown(60))
                .isFalse();
        assertThat(moved(change(9, null, "P-1")).rebaselineKnown(8)).isTrue();
    }

    @Test
    void unknownMovesMayHoldANewBase() {
        assertThat(initiative().build().rebaselineKnown(60)).isFalse();
    }
}
