package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Builds a scenario. A single-valued option is set once; setting it again is an error. Not thread-safe.
 */
public final class ScenarioBuilder {

    private final Once once = new Once();
    private final String id;
    private @Nullable SubjectType subjectType;
    private final String subjectId;
    private @Nullable String title;
    private final Outlook outlook;
    private @Nullable String triggerKpiId;
    private @Nullable Double triggerValue;
    private @Nullable Direction triggerDirection;
    private @Nullable String responseDecisionId;
    private @Nullable LocalDate exercisedOn;

    ScenarioBuilder(String id, String subjectId, Outlook outlook) {
        this.id = id;
        this.subjectId = subjectId;
        this.outlook = outlook;
    }

    /** Kind of the subject; INITIATIVE where absent. */
    public ScenarioBuilder subjectType(SubjectType subjectType) {
        once.set("subjectType");
        this.subjectType = subjectType;
        return this;
    }

    /** What readers call it. */
    public ScenarioBuilder title(String title) {
        once.set("title");
        this.title = title;
        return this;
    }

    /** The KPI that shows it coming. */
    public ScenarioBuilder triggerKpiId(String triggerKpiId) {
        once.set("triggerKpiId");
        this.triggerKpiId = triggerKpiId;
        return this;
    }

    /** Value of that KPI at which it has come. */
    public ScenarioBuilder triggerValue(double triggerValue) {
        once.set("triggerValue");
        this.triggerValue = triggerValue;
        return this;
    }

    /** Which way the KPI crosses that value. */
    public ScenarioBuilder triggerDirection(Direction triggerDirection) {
        once.set("triggerDirection");
        this.triggerDirection = triggerDirection;
        return this;
    }

    /** The decision that answered it. */
    public ScenarioBuilder responseDecisionId(String responseDecisionId) {
        once.set("responseDecisionId");
        this.responseDecisionId = responseDecisionId;
        return this;
    }

    /** Day its plan was put to use. */
    public ScenarioBuilder exercisedOn(LocalDate exercisedOn) {
        once.set("exercisedOn");
        this.exercisedOn = exercisedOn;
        return this;
    }

    /** The scenario. */
    public Scenario build() {
        return new Scenario(
                id,
                subjectType,
                subjectId,
                title,
                outlook,
                triggerKpiId,
                triggerValue,
                triggerDirection,
                responseDecisionId,
                exercisedOn);
    }
}
