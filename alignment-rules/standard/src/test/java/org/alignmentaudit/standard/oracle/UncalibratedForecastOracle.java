package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * CB-07: costs that four of five outcomes should stay under are passed too often, or nobody states such costs.
 *
 * <p>Read so: the subject is the organisation. (a) Each forecast with a p80 of a DONE initiative whose cost was booked is one
 * resolved forecast, unless it is dated on the end or later. (b) There is a forecast of a median or of the cost to complete, and none of the portfolio has a p80,
 * although p80 is supplied.
 */
final class UncalibratedForecastOracle implements Oracle {

    private static final int FEWEST = 20;
    private static final int LEAST_PERCENTAGE = 60;

    @Override
    public String rule() {
        return "CB-07";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("initiatives.forecasts.p80")) {
            if (portfolio.supplies("initiatives.spending.actual") && passedTooOften(portfolio)) {
                firing.add(SubjectType.ORGANIZATION, portfolio.organization().id(), "a");
            }
            if (singlePoints(portfolio)) {
                firing.add(SubjectType.ORGANIZATION, portfolio.organization().id(), "b");
            }
        }
        return firing.bySubject();
    }

    private static boolean passedTooOften(Portfolio portfolio) {
        int resolved = 0;
        int hits = 0;
        for (Initiative initiative : portfolio.initiatives()) {
            Optional<BigDecimal> cost = Outcome.cost(initiative);
            for (Forecast forecast : initiative.forecasts().list()) {
                if (cost.isPresent() && forecast.p80() != null && before(initiative.actualEnd(), forecast)) {
                    resolved++;
                    hits += cost.get().compareTo(forecast.p80().amount()) <= 0 ? 1 : 0;
                }
            }
        }
        return resolved >= FEWEST && hits * 100 < resolved * LEAST_PERCENTAGE;
    }

    private static boolean before(@Nullable LocalDate end, Forecast forecast) {
        return end == null || forecast.date().isBefore(end);
    }

    private static boolean singlePoints(Portfolio portfolio) {
        List<Forecast> forecasts = portfolio.initiatives().stream()
                .flatMap(initiative -> initiative.forecasts().list().stream())
                .toList();
        return forecasts.stream().anyMatch(forecast -> forecast.p50() != null || forecast.costToComplete() != null)
                && forecasts.stream().allMatch(forecast -> forecast.p80() == null);
    }
}
