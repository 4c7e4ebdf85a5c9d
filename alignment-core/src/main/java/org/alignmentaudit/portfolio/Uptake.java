package org.alignmentaudit.portfolio;

import java.time.LocalDate;

/**
 * How many use the result of an initiative, of those who should by then.
 *
 * @param date day of the count
 * @param users how many use it
 * @param planned how many should, above zero
 */
public record Uptake(LocalDate date, int users, int planned) {

    private Fraction fraction() {
        return new Fraction(users, planned);
    }

    /** The users as a share of those planned. */
    public double share() {
        return fraction().share();
    }

    /** Whether that is less than this share. */
    public boolean below(double share) {
        return fraction().below(share);
    }
}
