package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a partner. A single-valued option is set once; setting it again is an error. Not thread-safe.
 */
public final class PartnerBuilder {

    private final Once once = new Once();
    private final String id;
    private final String name;
    private final PartnerKind kind;
    private @Nullable Integer criticality;
    private @Nullable Double share;
    private @Nullable LocalDate contractEnd;
    private @Nullable Boolean renewalPlanned;
    private @Nullable Boolean confidential;
    private List<String> goalIds = List.of();
    private final RowsDraft<PartnerObjective> objectives = new RowsDraft<>();
    private final RowsDraft<PartnerPerformance> performance = new RowsDraft<>();
    private final RowsDraft<PartnerRenewal> renewals = new RowsDraft<>();

    PartnerBuilder(String id, String name, PartnerKind kind) {
        this.id = id;
        this.name = name;
        this.kind = kind;
    }

    /** From 1, replaceable, to 5, indispensable. */
    public PartnerBuilder criticality(int criticality) {
        once.set("criticality");
        this.criticality = criticality;
        return this;
    }

    /** Share of the supply of its kind, 0 to 1. */
    public PartnerBuilder share(double share) {
        once.set("share");
        this.share = share;
        return this;
    }

    /** Last day of the contract. */
    public PartnerBuilder contractEnd(LocalDate contractEnd) {
        once.set("contractEnd");
        this.contractEnd = contractEnd;
        return this;
    }

    /** Whether a renewal of the contract is planned. */
    public PartnerBuilder renewalPlanned(boolean renewalPlanned) {
        once.set("renewalPlanned");
        this.renewalPlanned = renewalPlanned;
        return this;
    }

    /** Whether outsiders must not know it. */
    public PartnerBuilder confidential(boolean confidential) {
        once.set("confidential");
        this.confidential = confidential;
        return this;
    }

    /** Goals that depend on it. */
    public PartnerBuilder goalIds(String... goalIds) {
        once.set("goalIds");
        this.goalIds = List.of(goalIds);
        return this;
    }

    /** Adds to objectives, one or more rows; without any it says that there are none. */
    public PartnerBuilder objectives(PartnerObjective... rows) {
        objectives.add(List.of(rows));
        return this;
    }

    /** Adds to performance, one or more rows; without any it says that there are none. */
    public PartnerBuilder performance(PartnerPerformance... rows) {
        performance.add(List.of(rows));
        return this;
    }

    /** Adds to renewals, one or more rows; without any it says that there are none. */
    public PartnerBuilder renewals(PartnerRenewal... rows) {
        renewals.add(List.of(rows));
        return this;
    }

    /** The partner. */
    public Partner build() {
        return new Partner(
                id,
                name,
                kind,
                criticality,
                share,
                contractEnd,
                renewalPlanned,
                confidential,
                goalIds,
                objectives.build(Rows::new, Rows::new),
                performance.build(History::new, History::new),
                renewals.build(History::new, History::new));
    }
}
