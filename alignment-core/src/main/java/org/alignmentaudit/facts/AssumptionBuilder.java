package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds an assumption. A single-valued option is set once; setting it again is an error. Not thread-safe.
 */
public final class AssumptionBuilder {

    private final Once once = new Once();
    private final String id;
    private @Nullable SubjectType subjectType;
    private final String subjectId;
    private final String statement;
    private final AssumptionStatus status;
    private @Nullable Level impact;
    private @Nullable LocalDate lastValidated;
    private final RowsDraft<EvidenceItem> evidence = new RowsDraft<>();

    AssumptionBuilder(String id, String subjectId, String statement, AssumptionStatus status) {
        this.id = id;
        this.subjectId = subjectId;
        this.statement = statement;
        this.status = status;
    }

    /** Kind of the subject; INITIATIVE where absent. */
    public AssumptionBuilder subjectType(SubjectType subjectType) {
        once.set("subjectType");
        this.subjectType = subjectType;
        return this;
    }

    /** How much depends on it. */
    public AssumptionBuilder impact(Level impact) {
        once.set("impact");
        this.impact = impact;
        return this;
    }

    /** Day it was last tested. */
    public AssumptionBuilder lastValidated(LocalDate lastValidated) {
        once.set("lastValidated");
        this.lastValidated = lastValidated;
        return this;
    }

    /** Adds to evidence, one or more rows; without any it says that there are none. */
    public AssumptionBuilder evidence(EvidenceItem... rows) {
        evidence.add(List.of(rows));
        return this;
    }

    /** The assumption. */
    public Assumption build() {
        return new Assumption(
                id,
                subjectType,
                subjectId,
                statement,
                status,
                impact,
                lastValidated,
                evidence.build(Rows::new, Rows::new));
    }
}
