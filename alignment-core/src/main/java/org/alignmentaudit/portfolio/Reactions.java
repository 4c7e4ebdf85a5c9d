package org.alignmentaudit.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many decisions of some days answered pressure of the moment and no goal.
 *
 * @param decisions number of decisions
 * @param triggered number of those whose trigger is known
 * @param emergencies number of those that were emergencies
 * @param excused number of those that were emergencies or set off by a regulator, so at least as many
 * @param emergenciesKnown whether somebody says which decisions were emergencies, so that the excused are complete
 * @param reactive ids of those that pressure set off, that nothing excuses, and that are known to serve no goal
 */
public record Reactions(
        int decisions, int triggered, int emergencies, int excused, boolean emergenciesKnown, List<String> reactive) {

    /** Copies the list. */
    public Reactions {
        reactive = List.copyOf(reactive);
    }

    /** Whether the triggers of at least this many decisions are known. */
    public boolean triggersKnown(int least) {
        return triggered >= least;
    }

    /** Number of those that were emergencies or set off by a regulator; null where it may be more than is known. */
    public @Nullable Integer excusedIfKnown() {
        return emergenciesKnown ? excused : null;
    }

    /** The reactive ones as a share of all decisions, unknown triggers included; 0 without a decision. */
    public double share() {
        return decisions == 0 ? 0 : (double) reactive.size() / decisions;
    }
}
