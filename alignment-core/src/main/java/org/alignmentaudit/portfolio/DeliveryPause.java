package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The longer of two spans of an initiative: from its newest delivery to the day it is seen, and the one that ended with
 * that delivery.
 *
 * @param from the delivery, or the start, after which nothing came
 * @param to the next delivery, or the day it is seen
 */
public record DeliveryPause(LocalDate from, LocalDate to) {

    /** Its length. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }
}
