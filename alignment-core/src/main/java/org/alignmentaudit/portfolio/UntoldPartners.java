package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.Partner;

/**
 * Partners on which something depends and whom nothing was said to before it started.
 *
 * @param start the day it started
 * @param partners number of partners on which it depends very much and that may know
 * @param untold those whom nothing was said to, ordered by id
 * @param told how many of those were told later
 */
public record UntoldPartners(LocalDate start, int partners, List<Partner> untold, int told) {

    /** Whether there is one. */
    public boolean any() {
        return !untold.isEmpty();
    }

    /** What readers call them. */
    public List<String> names() {
        return untold.stream().map(Partner::name).toList();
    }

    /** Whether each of them was told later. */
    public boolean toldLater() {
        return told == untold.size();
    }
}
