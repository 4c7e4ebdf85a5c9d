package org.alignmentaudit.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a process. A single-valued option is set once; setting it again is an error. Not thread-safe.
 */
public final class BusinessProcessBuilder {

    private final Once once = new Once();
    private final String id;
    private final String name;
    private @Nullable String teamId;
    private List<String> upstreamOf = List.of();
    private final RowsDraft<ProcessHealth> health = new RowsDraft<>();

    BusinessProcessBuilder(String id, String name) {
        this.id = id;
        this.name = name;
    }

    /** The team that runs it. */
    public BusinessProcessBuilder teamId(String teamId) {
        once.set("teamId");
        this.teamId = teamId;
        return this;
    }

    /** Processes it hands its results to. */
    public BusinessProcessBuilder upstreamOf(String... upstreamOf) {
        once.set("upstreamOf");
        this.upstreamOf = List.of(upstreamOf);
        return this;
    }

    /** Adds to health, one or more rows; without any it says that there are none. */
    public BusinessProcessBuilder health(ProcessHealth... rows) {
        health.add(List.of(rows));
        return this;
    }

    /** The process. */
    public BusinessProcess build() {
        return new BusinessProcess(id, name, teamId, upstreamOf, health.build(History::new, History::new));
    }
}
