package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import org.alignmentaudit.facts.Initiative;

/**
 * Budget that was moved from one initiative to another.
 *
 * @param date day from which it counts
 * @param from the initiative that lost it
 * @param to the initiative that got it
 */
public record Transfer(LocalDate date, Initiative from, Initiative to) {

    static final Comparator<Transfer> OLDEST_FIRST = Comparator.comparing(Transfer::date)
            .thenComparing(transfer -> transfer.from().id())
            .thenComparing(transfer -> transfer.to().id());
}
