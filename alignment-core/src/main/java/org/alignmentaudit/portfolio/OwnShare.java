package org.alignmentaudit.portfolio;

import java.util.List;
import org.alignmentaudit.facts.Decision;

/**
 * How much of what was approved one person had proposed and approved without anybody else.
 *
 * @param person pseudonym of that person; empty where there is nobody
 * @param own the decisions, oldest first
 * @param all number of approvals, above zero
 */
public record OwnShare(String person, List<Decision> own, int all) {

    /** Copies the list. */
    public OwnShare {
        own = List.copyOf(own);
    }

    private Fraction fraction() {
        return new Fraction(own.size(), all);
    }

    /** The part of all approvals. */
    public double share() {
        return fraction().share();
    }

    /** Whether there is somebody, and the part is this large or larger. */
    public boolean atLeast(double share) {
        return !own.isEmpty() && fraction().atLeast(share);
    }

    /** Ids of the decisions. */
    public List<String> ownIds() {
        return own.stream().map(Decision::id).toList();
    }
}
