package org.alignmentaudit.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Records that speak against a decision and that its evidence does not rest on.
 *
 * @param records the records, newest first
 */
public record UnattachedRecords(List<ContraryRecord> records) {

    /** Whether there is one. */
    public boolean any() {
        return !records.isEmpty();
    }

    /** Number of records. */
    public int count() {
        return records.size();
    }

    /**
     * The newest record.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public ContraryRecord newest() {
        return records.get(0);
    }

    /** The newest record of each initiative, KPI and opportunity. */
    public List<ContraryRecord> newestOfEach() {
        Set<String> seen = new HashSet<>();
        List<ContraryRecord> newest = new ArrayList<>();
        for (ContraryRecord contrary : records) {
            if (seen.add(contrary.type() + ":" + contrary.ownerId())) {
                newest.add(contrary);
            }
        }
        return newest;
    }
}
