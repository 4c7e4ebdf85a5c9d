package org.alignmentaudit.portfolio;

import java.util.HashSet;
import java.util.Set;
import org.alignmentaudit.facts.Initiative;

/**
 * Which initiatives are programmes: others, whatever their status, say that they belong to them. What nobody supplies does
 * not count. Immutable and thread-safe.
 */
public final class Programmes {

    private final Set<String> ids = new HashSet<>();

    Programmes(Portfolio portfolio) {
        if (portfolio.supplies("initiatives.parentId")) {
            for (Initiative initiative : portfolio.initiatives()) {
                if (initiative.parentId() != null) {
                    ids.add(initiative.parentId());
                }
            }
        }
    }

    /** Whether an initiative is one of them. */
    public boolean has(Initiative initiative) {
        return ids.contains(initiative.id());
    }
}
