package org.alignmentaudit.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.internal.html.AmountScale;
import org.alignmentaudit.internal.html.Mark;
import org.alignmentaudit.internal.html.TimeChart;
import org.alignmentaudit.internal.html.TimeScale;
import org.jspecify.annotations.Nullable;

/** Draws how one initiative went: ratings, budget, and the days that count. */
final class HtmlTimeChart {

    private static final int BUDGET_TOP = 58;
    private static final int BUDGET_HEIGHT = 76;
    private static final int LANE = 17;
    /** Width that a letter takes in a band. */
    private static final int LETTER = 10;

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
        int axis = budgets.isEmpty() ? TimeChart.BANDS + TimeChart.BAND_HEIGHT + 10 : BUDGET_TOP + BUDGET_HEIGHT;
        List<TimeChart.Day> days = days(time, axis + 36);
        AmountScale amounts = new AmountScale(largest(), BUDGET_TOP + BUDGET_HEIGHT, BUDGET_TOP);
        return new TimeChart(
                wording.say("html.time.title", Map.of("initiative", HtmlText.brief(initiative.name()))),
                description(),
                axis + 30 + LANE * days.size(),
                bands(time),
                axis,
                time.ticks().stream()
                        .map(day -> new TimeChart.Tick(time.at(day), wording.month(day)))
                        .toList(),
                amounts.ticks().stream()
                        .map(amount -> new TimeChart.Tick(amounts.at(amount), wording.compact(amount)))
                        .toList(),
                budgets.isEmpty() ? "" : wording.budgetLabel(),
                BUDGET_TOP - 14,
                line(time, amounts),
                dots(time, amounts),
                days);
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
                        wording.date(budget.date()) + ": " + wording.money(budget.amount())))
                .toList();
    }

    private List<TimeChart.Day> days(TimeScale time, int y) {
        List<TimeChart.Day> days = new ArrayList<>();
        day(days, "now", now, time, y);
        LocalDate original = initiative.originalEnd();
        if (original != null && !original.equals(initiative.plannedEnd())) {
            day(days, "first", original, time, y);
        }
        day(days, "planned", initiative.plannedEnd(), time, y);
        day(days, "ended", initiative.actualEnd(), time, y);
        return days;
    }

    private void day(List<TimeChart.Day> days, String code, @Nullable LocalDate day, TimeScale time, int y) {
        if (day == null) {
            return;
        }
        int x = time.at(day);
        boolean right = x > (TimeChart.LEFT + TimeChart.RIGHT) / 2;
        days.add(new TimeChart.Day(
                code,
                x,
                y + LANE * days.size(),
                right ? x - LETTER : x + LETTER,
                right ? "e" : "a",
                wording.say("html.time." + code, Map.of("date", day))));
    }

    private String description() {
        List<String> sentences = new ArrayList<>();
        initiative
                .statusReports()
                .newest()
                .ifPresent(report -> sentences.add(wording.say(
                        "html.time.told.status",
                        Map.of(
                                "band",
                                wording.word(report.band()),
                                "date",
                                report.date(),
                                "reports",
                                reports.size()))));
        initiative
                .budgets()
                .newest()
                .ifPresent(budget -> sentences.add(wording.say(
                        "html.time.told.budget",
                        Map.of("amount", wording.money(budget.amount()), "versions", budgets.size()))));
        days(time(), 0).forEach(day -> sentences.add(day.text() + "."));
        return String.join(" ", sentences);
    }
}
