package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;

/**
 * A renewal of the contract with a partner.
 */
public record PartnerRenewal(
        @Occurred @Meaning("day of the renewal") LocalDate date,
        @Meaning("whether nobody decided it") Boolean automatic)
        implements Dated {}
