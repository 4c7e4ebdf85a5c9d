package org.alignmentaudit.facts;

import java.time.LocalDate;

/** A row of a history. */
public interface Dated {

    /** The day the row speaks of. */
    LocalDate date();
}
