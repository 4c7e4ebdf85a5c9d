package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Band.AMBER;
import static org.alignmentaudit.facts.Band.AMBER_RED;
import static org.alignmentaudit.facts.Band.GREEN;
import static org.alignmentaudit.facts.Band.RED;
import static org.alignmentaudit.facts.Band.UNRATED;
import static org.alignmentaudit.facts.Given.TODAY;
import static org.alignmentaudit.facts.Given.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusHistoryTest {

    /** One report every ten days, oldest first, the newest today. */
    private static StatusHistory history(Band... bands) {
        List<StatusReport> reports = new ArrayList<>();
        for (int i = 0; i < bands.length; i++) {
            reports.add(StatusReport.of(daysAgo(10 * (bands.length - 1 - i)), bands[i]));
        }
        Collections.reverse(reports);
        return new StatusHistory(reports);
    }

    @ParameterizedTest
    @CsvSource({
        "GREEN, FIVE, false",
        "AMBER_GREEN, FIVE, false",
        "AMBER, FIVE, false",
        "AMBER_RED, FIVE, true",
        "RED, FIVE, true",
        "UNRATED, FIVE, false",
        "GREEN, THREE, false",
        "AMBER, THREE, false",
        "AMBER_RED, THREE, false",
        "RED, THREE, true",
        "UNRATED, THREE, false"
    })
    void aBandIsBadByItsScale(Band band, RatingScale scale, boolean bad) {
        assertThat(StatusReport.of(TODAY, band, scale).bad()).isEqualTo(bad);
    }

    @Test
    void eachReportKeepsItsOwnScale() {
        StatusHistory history = new StatusHistory(List.of(
                StatusReport.of(daysAgo(20), AMBER_RED, RatingScale.FIVE),
                StatusReport.of(daysAgo(10), RED, RatingScale.THREE),
                StatusReport.of(daysAgo(0), AMBER_RED, RatingScale.FIVE)));
        assertThat(history.badRun()).hasSize(3);
    }

    @Test
    void theRunHoldsTheNewestConsecutiveBadRatingsOldestFirst() {
        assertThat(history(RED, GREEN, AMBER_RED, RED).badRun())
                .extracting(StatusReport::band)
                .containsExactly(AMBER_RED, RED);
    }

    @Test
    void theRunIsEmptyWhenTheNewestRatingIsNotBad() {
        StatusHistory history = history(RED, RED, AMBER);
        assertThat(history.bad()).isFalse();
        assertThat(history.badRun()).isEmpty();
        assertThat(history.badSince()).isNull();
    }

    @Test
    void theRunMayReachBackToTheFirstReport() {
        StatusHistory history = history(RED, RED);
        assertThat(history.bad()).isTrue();
        assertThat(history.badSince()).isEqualTo(daysAgo(10));
    }

    @Test
    void anUnratedReportWithinTheRunDoesNotBreakIt() {
        StatusHistory history = history(GREEN, RED, UNRATED, RED);
        assertThat(history.badRun()).hasSize(2);
        assertThat(history.badSince()).isEqualTo(daysAgo(20));
    }

    @Test
    void anUnratedNewestReportDoesNotEndTheRun() {
        StatusHistory history = history(GREEN, RED, UNRATED);
        assertThat(history.bad()).isTrue();
        assertThat(history.newestRated()).contains(StatusReport.of(daysAgo(10), RED));
        assertThat(history.newest()).contains(StatusReport.of(daysAgo(0), UNRATED));
    }

    @Test
    void anUnratedReportBeforeTheRunDoesNotStartIt() {
        assertThat(history(UNRATED, RED).badSince()).isEqualTo(daysAgo(0));
    }

    @Test
    void unratedReportsAloneAreNeitherBadNorRated() {
        StatusHistory history = history(UNRATED, UNRATED);
        assertThat(history.bad()).isFalse();
        assertThat(history.rated()).isEmpty();
        assertThat(history.newestRated()).isEmpty();
        assertThat(history.ratedAtLeast(1)).isFalse();
    }

    @Test
    void aHistoryOfNobodyIsNotBad() {
        assertThat(new StatusHistory().bad()).isFalse();
        assertThat(new StatusHistory().badRunAtLeast(1)).isFalse();
    }

    @Test
    void atLeastIncludesTheNumber() {
        StatusHistory history = history(GREEN, RED, RED);
        assertThat(history.badRunAtLeast(2)).isTrue();
        assertThat(history.badRunAtLeast(3)).isFalse();
        assertThat(history.ratedAtLeast(3)).isTrue();
        assertThat(history.ratedAtLeast(4)).isFalse();
    }

    @Test
    void trailingCountsTheNewestRatingsInOneBand() {
        StatusHistory history = history(RED, GREEN, RED, UNRATED, RED);
        assertThat(history.trailing(RED)).isEqualTo(2);
        assertThat(history.trailing(GREEN)).isZero();
    }

    @Test
    void trailingMayCoverAllReports() {
        assertThat(history(GREEN, GREEN).trailing(GREEN)).isEqualTo(2);
    }

    @Test
    void theNewestBandAndItsDaySkipUnratedReports() {
        StatusHistory history = history(GREEN, RED, UNRATED);
        assertThat(history.newestBand()).isEqualTo(RED);
        assertThat(history.newestRatedOn()).isEqualTo(daysAgo(10));
    }

    @Test
    void withoutARatingTheNewestBandIsUnratedAndHasNoDay() {
        assertThat(history(UNRATED).newestBand()).isEqualTo(UNRATED);
        assertThat(new StatusHistory().newestRatedOn()).isNull();
    }

    @Test
    void bandAtADayIsTheRatingInForce() {
        StatusHistory history = history(GREEN, AMBER, RED);
        assertThat(history.bandAt(daysAgo(10))).isEqualTo(AMBER);
        assertThat(history.bandAt(daysAgo(11))).isEqualTo(GREEN);
        assertThat(history.bandAt(TODAY.plusDays(1))).isEqualTo(RED);
    }

    @Test
    void bandAtADaySkipsUnratedReports() {
        assertThat(history(GREEN, UNRATED, RED).bandAt(daysAgo(10))).isEqualTo(GREEN);
    }

    @Test
    void bandBeforeTheFirstRatingIsUnrated() {
        assertThat(history(UNRATED, RED).bandAt(daysAgo(1))).isEqualTo(UNRATED);
    }

    private static StatusReport index(int daysAgo, Band band, @Nullable Double cpi) {
        return new StatusReport(daysAgo(daysAgo), band, RatingScale.FIVE, null, cpi, null, null, null, null, null);
    }

    @Test
    void theNewestCostIndexIsThatOfTheNewestReportThatStatesOne() {
        assertThat(new StatusHistory(List.of(index(9, RED, 0.8), index(5, UNRATED, 0.9), index(1, RED, null)))
                        .newestCpi())
                .isEqualTo(0.9);
        assertThat(history(RED).newestCpi()).isNull();
    }

    @Test
    void orderOfInputDoesNotMatter() {
        StatusReport older = StatusReport.of(daysAgo(9), GREEN);
        StatusReport newer = StatusReport.of(daysAgo(1), RED);
        assertThat(new StatusHistory(List.of(newer, older)).badRun())
                .isEqualTo(new StatusHistory(List.of(older, newer)).badRun())
                .containsExactly(newer);
    }
}
