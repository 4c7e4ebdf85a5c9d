package org.alignmentaudit.lifecycle;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A finding of two reports that is not the same in both.
 *
 * @param before as the first has it
 * @param after as the second has it
 * @param differences in what they differ, at least one
 */
public record ChangedFinding(KnownFinding before, KnownFinding after, Set<Difference> differences) {

    /** Copies the set. */
    public ChangedFinding {
        differences = Collections.unmodifiableSet(EnumSet.copyOf(differences));
    }
}
