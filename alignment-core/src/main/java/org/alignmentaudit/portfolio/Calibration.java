package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.jspecify.annotations.Nullable;

/** How often stated ranges held what came, and whether ranges are stated at all. Immutable and thread-safe. */
public final class Calibration {

    private static final Comparator<ResolvedForecast> WIDEST = Comparator.comparing(ResolvedForecast::beyond)
            .reversed()
            .thenComparing(resolved -> resolved.initiative().id())
            .thenComparing(resolved -> resolved.forecast().date());

    private final List<ResolvedForecast> resolved = new ArrayList<>();
    private final int forecasts;
    private final int ranges;

    Calibration(Portfolio portfolio) {
        portfolio.initiatives().forEach(this::resolve);
        List<Forecast> stated = portfolio.initiatives().stream()
                .flatMap(initiative -> initiative.forecasts().stream())
                .filter(Calibration::statesCost)
                .toList();
        forecasts = stated.size();
        ranges =
                (int) stated.stream().filter(forecast -> forecast.p80() != null).count();
    }

    private void resolve(Initiative initiative) {
        if (initiative.status() == InitiativeStatus.DONE
                && initiative.spending().actualKnown()) {
            initiative.forecasts().stream()
                    .filter(forecast -> forecast.p80() != null && beforeEnd(forecast, initiative.actualEnd()))
                    .map(forecast -> new ResolvedForecast(
                            initiative, forecast, initiative.spending().actualToDate()))
                    .forEach(resolved::add);
        }
    }

    /** What is stated once all is over foresees nothing. */
    private static boolean beforeEnd(Forecast forecast, @Nullable LocalDate end) {
        return end == null || forecast.date().isBefore(end);
    }

    private static boolean statesCost(Forecast forecast) {
        return forecast.costToComplete() != null || forecast.p50() != null || forecast.p80() != null;
    }

    /**
     * How many of the upper ends that were stated for initiatives which are DONE held what these cost in the end. Forecasts
     * made before the end count, each for itself. Null where there are fewer than so many.
     */
    public @Nullable HitRate hitRate(int minimum) {
        List<ResolvedForecast> misses = resolved.stream()
                .filter(forecast -> !forecast.hit())
                .sorted(WIDEST)
                .toList();
        return resolved.size() < Math.max(1, minimum)
                ? null
                : new HitRate(
                        resolved.size(),
                        resolved.size() - misses.size(),
                        misses.subList(0, Math.min(HitRate.LISTED, misses.size())));
    }

    /** How all forecasts of cost on record are stated; null where there are fewer than so many. */
    public @Nullable ForecastShapes shapes(int minimum) {
        return forecasts < Math.max(1, minimum) ? null : new ForecastShapes(forecasts, ranges);
    }
}
