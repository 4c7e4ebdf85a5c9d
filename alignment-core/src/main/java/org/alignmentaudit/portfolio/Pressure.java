package org.alignmentaudit.portfolio;

import java.util.List;
import org.alignmentaudit.facts.Influencer;

/**
 * The changes of much weight that bear on a goal since its plan was last changed.
 *
 * @param influencers the changes, the newest first
 */
public record Pressure(List<Influencer> influencers) {

    /** How many. */
    public int count() {
        return influencers.size();
    }

    /** What readers call them, the newest first. */
    public List<String> names() {
        return influencers.stream().map(influencer -> influencer.ref().name()).toList();
    }
}
