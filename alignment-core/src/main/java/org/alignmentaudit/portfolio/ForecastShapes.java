package org.alignmentaudit.portfolio;

/**
 * How forecasts of cost are stated.
 *
 * @param forecasts number of forecasts that state a cost, above zero
 * @param ranges how many of them state how high it may get
 */
public record ForecastShapes(int forecasts, int ranges) {

    /** Whether each of them states one number only. */
    public boolean onlyPoints() {
        return ranges == 0;
    }
}
