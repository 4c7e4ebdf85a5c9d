package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forecasts of an initiative, oldest first. */
public final class ForecastHistory extends History<Forecast> {

    /** These forecasts and no others; an empty list says that there are none. */
    public ForecastHistory(List<Forecast> forecasts) {
        this(forecasts, true);
    }

    /** Nobody knows whether there are forecasts. */
    public ForecastHistory() {
        this(List.of(), false);
    }

    private ForecastHistory(List<Forecast> rows, boolean known) {
        super(rows, known);
    }

    /** Whether the newest forecast lets going on be weighed against stopping. */
    public boolean weighable() {
        return newest().map(Forecast::weighable).orElse(false);
    }

    /** What going on brings beyond stopping now, by the newest forecast; null where it cannot be weighed. */
    public @Nullable Money netBenefit() {
        return newest().map(Forecast::netBenefit).orElse(null);
    }

    /** Day of the newest forecast; null where there is none. */
    public @Nullable LocalDate newestDate() {
        return newest().map(Forecast::date).orElse(null);
    }

    /** Whether, by the newest forecast, stopping now is worth more than going on. */
    public boolean worseThanStopping() {
        return newest().map(Forecast::worseThanStopping).orElse(false);
    }
}
