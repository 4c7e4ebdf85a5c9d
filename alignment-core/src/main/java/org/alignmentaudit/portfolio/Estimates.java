package org.alignmentaudit.portfolio;

/** How well the organisation foresees costs, deals and dangers, by topic. Immutable and thread-safe. */
public final class Estimates {

    private final Lazy<ReferenceClasses> referenceClasses;
    private final Lazy<Calibration> calibration;
    private final Lazy<Anchors> anchors;
    private final Lazy<IncidentFrequency> incidentFrequency;
    private final Lazy<Pipelines> pipelines;

    Estimates(Portfolio portfolio) {
        referenceClasses = new Lazy<>(() -> new ReferenceClasses(portfolio));
        calibration = new Lazy<>(() -> new Calibration(portfolio));
        anchors = new Lazy<>(() -> new Anchors(portfolio));
        incidentFrequency = new Lazy<>(() -> new IncidentFrequency(portfolio));
        pipelines = new Lazy<>(() -> new Pipelines(portfolio));
    }

    /** What closed initiatives cost beside what they were to cost. */
    public ReferenceClasses referenceClasses() {
        return referenceClasses.get();
    }

    /** How often stated ranges held what came. */
    public Calibration calibration() {
        return calibration.get();
    }

    /** What budgets were first set by. */
    public Anchors anchors() {
        return anchors.get();
    }

    /** How often things go wrong, beside what is spent against it. */
    public IncidentFrequency incidentFrequency() {
        return incidentFrequency.get();
    }

    /** What became of deals beside what was said of them. */
    public Pipelines pipelines() {
        return pipelines.get();
    }
}
