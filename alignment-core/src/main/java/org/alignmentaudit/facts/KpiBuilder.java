package org.alignmentaudit.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a KPI. A single-valued option is set once; setting it again is an error. Not thread-safe.
 */
public final class KpiBuilder {

    private final Once once = new Once();
    private final String id;
    private final String name;
    private @Nullable String unit;
    private final KpiKind kind;
    private final KpiCategory category;
    private @Nullable Integer cadenceDays;
    private @Nullable String leadingFor;
    private final RowsDraft<Observation> observations = new RowsDraft<>();

    KpiBuilder(String id, String name, KpiKind kind, KpiCategory category) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.category = category;
    }

    /** Unit of its values. */
    public KpiBuilder unit(String unit) {
        once.set("unit");
        this.unit = unit;
        return this;
    }

    /** Days between two observations. */
    public KpiBuilder cadenceDays(int cadenceDays) {
        once.set("cadenceDays");
        this.cadenceDays = cadenceDays;
        return this;
    }

    /** The KPI it is shown to lead. */
    public KpiBuilder leadingFor(String leadingFor) {
        once.set("leadingFor");
        this.leadingFor = leadingFor;
        return this;
    }

    /** Adds to observations, one or more rows; without any it says that there are none. */
    public KpiBuilder observations(Observation... rows) {
        observations.add(List.of(rows));
        return this;
    }

    /** The KPI. */
    public Kpi build() {
        return new Kpi(
                id,
                name,
                unit,
                kind,
                category,
                cadenceDays,
                leadingFor,
                observations.build(History::new, History::new));
    }
}
