package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Assessor;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.PercentBasis;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.StatusReport;

/**
 * Draws status reports, newest first: a run of bad ones in every second history, the scale changing from report to
 * report, unrated ones anywhere, gaps that add up to the window in which raises are measured, and now and then a later
 * report.
 */
final class RandomReports {

    private final Dice dice;
    private final LocalDate asOf;

    RandomReports(Dice dice, LocalDate asOf) {
        this.dice = dice;
        this.asOf = asOf;
    }

    List<StatusReport> draw() {
        List<StatusReport> reports = new ArrayList<>();
        int rated = dice.oneOf(1, 2, 3, 4, 4, 5, 6);
        int bad = dice.maybe(0.7) ? dice.oneOf(1, 2, 2, 3, 3, 4) : 0;
        LocalDate day = asOf.minusDays(dice.oneOf(0, 0, 1, dice.between(2, 60)));
        for (int i = 0; i < rated; i++) {
            while (dice.maybe(0.12)) {
                reports.add(report(day, Band.UNRATED, dice.word(RatingScale.class)));
                day = day.minusDays(gap());
            }
            reports.add(i < bad ? badReport(day) : i == bad ? goodReport(day) : anyReport(day));
            day = day.minusDays(gap());
        }
        dice.sometimes(0.12, () -> reports.add(report(oldest(reports), Band.UNRATED, RatingScale.FIVE)));
        dice.sometimes(0.25, () -> reports.add(anyReport(asOf.plusDays(dice.oneOf(1, 1, 30)))));
        return dice.maybe(0.03) ? unrated(reports) : reports;
    }

    private List<StatusReport> unrated(List<StatusReport> reports) {
        return reports.stream()
                .map(report -> report(report.date(), Band.UNRATED, report.scale()))
                .toList();
    }

    private int gap() {
        return dice.oneOf(89, 90, 91, 30, 45, 45, 60, dice.between(1, 120));
    }

    private LocalDate oldest(List<StatusReport> reports) {
        return reports.get(reports.size() - 1).date().minusDays(gap());
    }

    private StatusReport badReport(LocalDate day) {
        return dice.oneOf(
                report(day, Band.RED, RatingScale.FIVE),
                report(day, Band.AMBER_RED, RatingScale.FIVE),
                report(day, Band.RED, RatingScale.THREE));
    }

    private StatusReport goodReport(LocalDate day) {
        RatingScale scale = dice.word(RatingScale.class);
        Band band = scale == RatingScale.THREE
                ? dice.oneOf(Band.GREEN, Band.AMBER)
                : dice.oneOf(Band.GREEN, Band.AMBER_GREEN, Band.AMBER);
        return report(day, band, scale);
    }

    private StatusReport anyReport(LocalDate day) {
        return dice.maybe(0.5) ? badReport(day) : goodReport(day);
    }

    private StatusReport report(LocalDate day, Band band, RatingScale scale) {
        return new StatusReport(
                day,
                band,
                scale,
                dice.orNull(0.4, () -> dice.word(Assessor.class)),
                dice.orNull(0.2, () -> dice.between(80, 110) / 100.0),
                dice.orNull(0.2, () -> dice.between(80, 110) / 100.0),
                dice.orNull(0.2, () -> dice.between(0, 20) / 20.0),
                dice.orNull(0.2, () -> dice.word(PercentBasis.class)),
                null,
                dice.orNull(0.2, () -> "As reported"));
    }
}
