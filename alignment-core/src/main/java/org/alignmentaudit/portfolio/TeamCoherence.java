package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The newest review of how coherent the work of a team is with the strategy.
 *
 * @param id the team
 * @param name what readers call it
 * @param small whether it is known to have so few people that it is not named alone
 * @param score score of the newest review, 1 to 5
 * @param reviewedOn its day
 * @param previous score of the review before; null where there is none
 */
public record TeamCoherence(
        String id,
        String name,
        boolean small,
        double score,
        LocalDate reviewedOn,
        @Nullable Double previous) {

    /** What readers call it; null where it is not named alone. */
    public @Nullable String publicName() {
        return small ? null : name;
    }
}
