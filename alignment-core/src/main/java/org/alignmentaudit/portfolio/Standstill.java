package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.Objects;
import org.alignmentaudit.facts.StatusReport;

/**
 * Work that is nearly done by its own account, and hardly moves.
 *
 * @param newest the newest report that states how much is done
 * @param since day of the report two steps before it
 * @param gain by how much the stated part grew in these two steps; may be negative
 */
public record Standstill(StatusReport newest, LocalDate since, double gain) {

    /** The stated part of the work that is done. */
    public double complete() {
        return Objects.requireNonNull(newest.percentComplete());
    }
}
