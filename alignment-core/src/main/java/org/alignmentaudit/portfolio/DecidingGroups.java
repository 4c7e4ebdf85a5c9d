package org.alignmentaudit.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alignmentaudit.facts.Decision;

/** How groups of people decide. Thread-safe. */
public final class DecidingGroups {

    private final List<Decision> decisions;
    private final Map<Integer, Map<String, Integer>> unopposed = new ConcurrentHashMap<>();

    DecidingGroups(List<Decision> decisions) {
        this.decisions = decisions;
    }

    /**
     * How many decisions a group took with at least this many people, without dissent and with one option alone.
     *
     * @param group the group, as decisions name it
     * @param people the smallest number of participants that counts
     */
    public int unopposedDecisions(String group, int people) {
        return unopposed.computeIfAbsent(people, this::unopposed).getOrDefault(group, 0);
    }

    private Map<String, Integer> unopposed(int people) {
        Map<String, Integer> byGroup = new HashMap<>();
        for (Decision decision : decisions) {
            if (decision.group() != null && unopposed(decision, people)) {
                byGroup.merge(decision.group(), 1, Integer::sum);
            }
        }
        return byGroup;
    }

    private static boolean unopposed(Decision decision, int people) {
        Integer dissents = decision.dissentTotal();
        Integer options = decision.optionCount();
        return decision.takenByAtLeast(people) && dissents != null && dissents == 0 && options != null && options == 1;
    }
}
