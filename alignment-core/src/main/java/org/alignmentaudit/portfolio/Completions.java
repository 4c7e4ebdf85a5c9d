package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.PercentBasis;
import org.alignmentaudit.facts.StatusReport;
import org.jspecify.annotations.Nullable;

/** How near its end work is said to be, and what the end is said to cost. Immutable and thread-safe. */
public final class Completions {

    private static final int COMPARED = 3;

    private final boolean basisSupplied;

    Completions(Portfolio portfolio) {
        basisSupplied = portfolio.supplies("initiatives.statusReports.percentBasis");
    }

    private record Cost(LocalDate date, Money amount) {}

    /**
     * Whether an initiative states in three reports how much is done, and tells what it spent, be it nothing. Rows that hold
     * nothing but plans or hours do not tell.
     */
    public boolean measured(Initiative initiative) {
        return stated(initiative).size() >= COMPARED && initiative.spending().actualKnown();
    }

    private static List<StatusReport> stated(Initiative initiative) {
        return initiative.statusReports().stream()
                .filter(report -> report.percentComplete() != null)
                .toList();
    }

    /** Whether it is known how the newest stated part was found. */
    public boolean basisKnown(Standstill standstill) {
        return basisSupplied && standstill.newest().percentBasis() != null;
    }

    /**
     * The standstill of an initiative: the part of the work that is done was at least so large in the two newest reports
     * that state it, grew by less than so much in each of the two newest steps, and money was spent after the second newest.
     * Null where there is none, or where the newest part was found by earned value.
     */
    public @Nullable Standstill standstill(Initiative initiative, double minComplete, double minGain) {
        List<StatusReport> stated = stated(initiative);
        int last = stated.size() - 1;
        if (!measured(initiative) || (basisSupplied && stated.get(last).percentBasis() == PercentBasis.EARNED)) {
            return null;
        }
        StatusReport newest = stated.get(last);
        StatusReport before = stated.get(last - 1);
        StatusReport first = stated.get(last - 2);
        BigDecimal least = BigDecimal.valueOf(minComplete);
        BigDecimal limit = BigDecimal.valueOf(minGain);
        boolean near = part(newest).compareTo(least) >= 0 && part(before).compareTo(least) >= 0;
        boolean flat = part(newest).subtract(part(before)).compareTo(limit) < 0
                && part(before).subtract(part(first)).compareTo(limit) < 0;
        return near && flat && spentAfter(initiative, before.date())
                ? new Standstill(
                        newest, first.date(), part(newest).subtract(part(first)).doubleValue())
                : null;
    }

    private static BigDecimal part(StatusReport report) {
        return BigDecimal.valueOf(Objects.requireNonNull(report.percentComplete()));
    }

    private static boolean spentAfter(Initiative initiative, LocalDate day) {
        return initiative.spending().stream()
                .anyMatch(row -> row.date().isAfter(day)
                        && row.actual() != null
                        && row.actual().positive());
    }

    /** Whether the cost at completion of an initiative is known often enough for so many rises. */
    public boolean forecast(Initiative initiative, int rises) {
        int told = 0;
        for (Forecast forecast : initiative.forecasts()) {
            told += forecast.costToComplete() == null ? 0 : 1;
        }
        return told > rises && initiative.spending().actualKnown();
    }

    private static Stream<Forecast> told(Initiative initiative) {
        return initiative.forecasts().stream().filter(forecast -> forecast.costToComplete() != null);
    }

    /** What was spent by the day of each forecast, and what it says is still to be spent. */
    private static List<Cost> costs(Initiative initiative) {
        return told(initiative)
                .map(forecast -> new Cost(
                        forecast.date(),
                        initiative.spending().actualUntil(forecast.date()).plus(forecast.costToComplete())))
                .toList();
    }

    /** The rises of the cost at completion in a row up to the newest forecast, where there are at least so many; else null. */
    public @Nullable CostRises costRises(Initiative initiative, int minimum) {
        if (!forecast(initiative, minimum)) {
            return null;
        }
        List<Cost> costs = costs(initiative);
        int last = costs.size() - 1;
        int first = last;
        while (first > 0
                && costs.get(first).amount().compareTo(costs.get(first - 1).amount()) > 0) {
            first--;
        }
        return last - first < minimum
                ? null
                : new CostRises(
                        last - first,
                        costs.get(first).date(),
                        costs.get(first).amount(),
                        costs.get(last).amount());
    }
}
