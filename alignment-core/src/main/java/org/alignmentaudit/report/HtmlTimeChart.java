package org.alignmentaudit.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.internal.html.AmountScale;
import org.alignmentaudit.internal.html.Mark;
import org.alignmentaudit.internal.html.TimeChart;
import org.alignmentaudit.internal.html.TimeFrame;
import org.alignmentaudit.internal.html.TimeScale;
import org.jspecify.annotations.Nullable;

/** Draws how one initiative went: ratings, budget, and the days that count. */
final class HtmlTimeChart {

    /** Width that a letter takes in a band. */
    private static final int LETTER = 10;
    /** Half of the width that a letter takes under the axis of time, at most. */
    private static final double HALF_LETTER = 3.5;

    private static final String DIAMOND = "l5 5-5 5-5-5z";

    private final Initiative initiative;
    private final Wording wording;
    private final LocalDate now;
    private final List<StatusReport> reports;
    private final List<Budget> budgets;

    HtmlTimeChart(Initiative initiative, Wording wording) {
        this.initiative = initiative;
        this.wording = wording;
        now = initiative.seenOn();
        reports = initiative.statusReports().list();
        budgets = initiative.budgets().list();
    }

    /** What is not on record; empty where all is. */
    String missing() {
        List<String> parts = new ArrayList<>();
        if (reports.isEmpty()) {
            parts.add(wording.say("html.time.status"));
        }
        if (budgets.isEmpty()) {
            parts.add(wording.say("html.time.budget"));
        }
        if (initiative.plannedEnd() == null) {
            parts.add(wording.say("html.time.end"));
        }
        return parts.isEmpty() ? "" : wording.say("html.time.missing", Map.of("parts", String.join(", ", parts)));
    }

    /** The drawing; null where nothing can be drawn. */
    @Nullable TimeChart chart() {
        if (reports.isEmpty() && budgets.isEmpty() && initiative.plannedEnd() == null) {
            return null;
        }
        TimeScale time = time();
        AmountScale amounts = new AmountScale(largest(), TimeFrame.HIGH.axis(), TimeFrame.BUDGET_TOP);
        return new TimeChart(
                bands(time),
                ticks(time),
                budgets.isEmpty()
                        ? List.of()
                        : amounts.ticks().stream()
                                .skip(1)
                                .map(amount -> new TimeChart.Tick(amounts.at(amount), wording.compact(amount), true))
                                .toList(),
                line(time, amounts),
                dots(time, amounts),
                days(time));
    }

    /** Steps of years say the year alone. A text that would not fit before the edge ends there. */
    private List<TimeChart.Tick> ticks(TimeScale time) {
        List<LocalDate> ticks = time.ticks();
        boolean years = ticks.size() > 1 && ticks.stream().allMatch(day -> day.getDayOfYear() == 1);
        return ticks.stream()
                .map(day -> tick(time.at(day), years ? wording.year(day) : wording.month(day)))
                .toList();
    }

    private static TimeChart.Tick tick(int x, String text) {
        boolean ends = x + HALF_LETTER * text.length() > TimeChart.WIDTH;
        return new TimeChart.Tick(ends ? TimeChart.WIDTH : x, text, ends);
    }

    private TimeScale time() {
        List<LocalDate> known = Stream.of(
                        Stream.of(
                                initiative.plannedStart(),
                                initiative.actualStart(),
                                initiative.originalEnd(),
                                initiative.plannedEnd(),
                                initiative.actualEnd(),
                                now),
                        reports.stream().map(StatusReport::date),
                        budgets.stream().map(Budget::date))
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new TimeScale(known.get(0), known.get(known.size() - 1), TimeChart.LEFT, TimeChart.RIGHT);
    }

    private double largest() {
        return budgets.stream().mapToDouble(HtmlTimeChart::amount).max().orElse(0);
    }

    private static double amount(Budget budget) {
        return budget.amount().amount().doubleValue();
    }

    /** Until when the last rating and budget hold: to the end of the work, at most to the day it is seen. */
    private LocalDate last() {
        LocalDate end = initiative.actualEnd();
        return end != null && end.isBefore(now) ? end : now;
    }

    /** Ratings of one band in a row are one. */
    private List<TimeChart.Band> bands(TimeScale time) {
        List<TimeChart.Band> bands = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= reports.size(); i++) {
            if (i == reports.size()
                    || reports.get(i).band() != reports.get(from).band()) {
                LocalDate until = i == reports.size() ? last() : reports.get(i).date();
                bands.add(band(reports.get(from), until, time));
                from = i;
            }
        }
        return bands;
    }

    private TimeChart.Band band(StatusReport first, LocalDate until, TimeScale time) {
        Band band = first.band();
        int x = time.at(first.date());
        int width = Math.max(3, time.at(until) - x);
        String letters = wording.say("html.letters." + band);
        return new TimeChart.Band(
                Mark.of(band, "").code(),
                x,
                width,
                letters.length() * LETTER + 4 <= width ? letters : "",
                wording.say("html.time.since", Map.of("band", wording.word(band), "date", first.date())));
    }

    private String line(TimeScale time, AmountScale amounts) {
        StringBuilder path = new StringBuilder();
        for (Budget budget : budgets) {
            int x = time.at(budget.date());
            int y = amounts.at(amount(budget));
            path.append(path.isEmpty() ? "M" + x + " " : "H" + x + "V").append(y);
        }
        return path.isEmpty()
                ? ""
                : path + "H"
                        + Math.max(
                                time.at(last()),
                                time.at(budgets.get(budgets.size() - 1).date()));
    }

    private List<TimeChart.Dot> dots(TimeScale time, AmountScale amounts) {
        return budgets.stream()
                .map(budget -> new TimeChart.Dot(
                        time.at(budget.date()),
                        amounts.at(amount(budget)),
                        wording.date(budget.date()) + ": " + wording.bare(budget.amount())))
                .toList();
    }

    private List<TimeChart.Day> days(TimeScale time) {
        LocalDate original = initiative.originalEnd();
        boolean moved = original != null && !original.equals(initiative.plannedEnd());
        return Stream.of(
                        day("now", now, "h4v8h-8v-8z", time),
                        day("first", moved ? original : null, DIAMOND, time),
                        day("planned", initiative.plannedEnd(), DIAMOND, time),
                        day("ended", initiative.actualEnd(), "l5 9h-10z", time))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TimeChart.Day> day(String code, @Nullable LocalDate day, String mark, TimeScale time) {
        return Optional.ofNullable(day)
                .map(known -> new TimeChart.Day(
                        code, time.at(known), mark, wording.say("html.time." + code, Map.of("date", known))));
    }
}
