package org.alignmentaudit.internal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds records under way by id. As long as each id is greater than the one before, as ids mostly are, all are known to differ: then
 * the index is made only when somebody looks for an id out of turn.
 */
final class DraftIndex {

    /** The first record of each id, in the order in which they came. */
    private final List<Draft> firsts = new ArrayList<>();

    private @Nullable Map<String, Draft> byId;
    private String greatest = "";

    /** Number of ids. */
    int size() {
        return firsts.size();
    }

    /** Takes in a record unless there is one of its id already: that is the answer then, else null. */
    @Nullable Draft putIfAbsent(String id, Draft draft) {
        Draft first = byId == null && greatest(id) ? null : byId().putIfAbsent(id, draft);
        if (first == null) {
            greatest = id;
            draft.number(firsts.size());
            firsts.add(draft);
        }
        return first;
    }

    /** Longer ids are greater: those of most sources are numbers, be it behind a letter. */
    private boolean greatest(String id) {
        return id.length() == greatest.length() ? id.compareTo(greatest) > 0 : id.length() > greatest.length();
    }

    /** The first record of the id; null if there is none. */
    @Nullable Draft get(String id) {
        return byId().get(id);
    }

    /** The record behind this one among the first of each id; null if there is none. */
    @Nullable Draft after(Draft before) {
        int next = before.number() + 1;
        return next < firsts.size() ? firsts.get(next) : null;
    }

    Set<String> ids() {
        return byId().keySet();
    }

    /** The first record of each id. */
    Map<String, Draft> byId() {
        Map<String, Draft> index = byId;
        if (index == null) {
            index = new HashMap<>(2 * firsts.size());
            for (Draft draft : firsts) {
                index.put(draft.id(), draft);
            }
            byId = index;
        }
        return index;
    }
}
