package org.alignmentaudit.portfolio;

import java.time.LocalDate;

/**
 * How many of the people of the organisation confirmed what was said about a goal on one day.
 *
 * @param toldOn the day it was said
 * @param count number of people who confirmed it
 * @param audience number of people who should, above zero
 */
public record Acknowledged(LocalDate toldOn, int count, int audience) {

    /** Those who confirmed as a share of the audience, 0..1: one division, so that seven of ten equal {@code 0.7}. */
    public double share() {
        return (double) count / audience;
    }

    /** Whether so few were told that only counts may be shown. */
    public boolean smallerThan(int people) {
        return audience < people;
    }
}
