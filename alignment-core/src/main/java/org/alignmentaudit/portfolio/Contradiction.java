package org.alignmentaudit.portfolio;

import java.util.List;
import org.alignmentaudit.facts.Value;

/**
 * The values of the organisation that one initiative works against.
 *
 * @param values the values, by id; at least one
 * @param worst the one it works against most strongly, the first by id of several
 * @param strength how strongly it works against that one, above 0 to 1
 * @param waiverTried whether somebody accepted one of the contradictions in a way that does not count: the sponsor, or
 *     without a last day, or for days gone by
 */
public record Contradiction(List<Value> values, Value worst, double strength, boolean waiverTried) {

    /** Copies the list. */
    public Contradiction {
        values = List.copyOf(values);
    }

    /** Ids of the values, in order. */
    public List<String> valueIds() {
        return values.stream().map(Value::id).toList();
    }
}
