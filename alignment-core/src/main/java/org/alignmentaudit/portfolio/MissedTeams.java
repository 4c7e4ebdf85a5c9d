package org.alignmentaudit.portfolio;

import java.util.List;

/**
 * The teams that work for a goal and that nobody told about it.
 *
 * @param teams number of teams that work on active initiatives linked to the goal, above zero
 * @param missed number of those that were in no audience
 * @param names what readers call the missed teams, in alphabetical order; {@value #SMALL} stands for those that are not
 *     known to be large enough to be named
 */
public record MissedTeams(int teams, int missed, List<String> names) {

    /** Stands at the end of the names for all teams that are too small to be named. */
    public static final String SMALL = "smallTeams";

    /** Copies the list. */
    public MissedTeams {
        names = List.copyOf(names);
    }

    /** Whether any was missed. */
    public boolean any() {
        return missed > 0;
    }
}
