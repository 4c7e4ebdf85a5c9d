package org.alignmentaudit.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the links of an initiative to goals say beyond that they exist (the logic model asks for the mechanism from output
 * to effect).
 *
 * @param links number of links
 * @param bare number of those that name neither a mechanism nor a KPI
 * @param bareTo ids of the goals that those lead to, each once, in alphabetical order
 * @param goals number of goals they lead to, each counted once
 * @param commonWeight the weight that all links state, 0 to 1; null where one states none or another, or there is no link
 */
public record LinkCheck(
        int links,
        int bare,
        List<String> bareTo,
        int goals,
        @Nullable Double commonWeight) {

    /** Copies the list. */
    public LinkCheck {
        bareTo = List.copyOf(bareTo);
    }

    static LinkCheck of(List<GoalLink> links) {
        Set<String> goals = new HashSet<>();
        Set<String> bareTo = new TreeSet<>();
        int bare = 0;
        Double common = links.isEmpty() ? null : links.get(0).weight();
        for (GoalLink link : links) {
            goals.add(link.goalId());
            if (link.bare()) {
                bare++;
                bareTo.add(link.goalId());
            }
            common = common != null && common.equals(link.weight()) ? common : null;
        }
        return new LinkCheck(links.size(), bare, List.copyOf(bareTo), goals.size(), common);
    }

    /** Whether there are at least this many links, all of which state the same weight. */
    public boolean alikeFrom(int least) {
        return links >= least && commonWeight != null;
    }
}
