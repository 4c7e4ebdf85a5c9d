package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;

/**
 * A renewal of the contract with a partner.
 */
public record PartnerRenewal(
        @Occurred @Meaning("day of the renewal") LocalDate date,

        @Meaning("whether it renewed itself, without a decision")
        Boolean automatic)
        implements Dated {

    /**
     * A renewal.
     *
     * @param date day of the renewal
     * @param automatic whether it renewed itself, without a decision
     */
    public static PartnerRenewal of(LocalDate date, boolean automatic) {
        return new PartnerRenewal(date, automatic);
    }
}
